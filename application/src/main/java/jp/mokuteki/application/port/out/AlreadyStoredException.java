package jp.mokuteki.application.port.out;

/** 重複 — a store already holds something under that key; nothing was changed. */
public final class AlreadyStoredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is already there.
     *
     * @param what for instance {@code "revision"}
     */
    public AlreadyStoredException(String what) {
        super(what + " is already stored");
    }
}
