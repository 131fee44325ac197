package jp.mokuteki.promises;

/** 使い方の誤り — a command that was called wrongly. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message for a person
     */
    public UsageException(String message) {
        super(message);
    }
}
