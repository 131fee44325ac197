package jp.mokuteki.application.port.out;

/**
 * 保存の失敗 — a store could not do what it was asked; nothing was half done, and nothing was done at all unless it is an
 * {@link OutcomeUnknownException}.
 */
public class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what failed.
     *
     * @param message what was attempted
     * @param cause why it failed
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says what failed by itself.
     *
     * @param message what is wrong
     */
    public StorageException(String message) {
        super(message);
    }
}
