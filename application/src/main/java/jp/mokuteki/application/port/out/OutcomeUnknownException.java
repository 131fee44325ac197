package jp.mokuteki.application.port.out;

/**
 * 結果不明 — the storage went away while it was keeping work as a whole: all of it is stored or none, and nobody can say
 * which until the storage answers again. Who repeats the work looks first whether it was done.
 */
public final class OutcomeUnknownException extends StorageException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is open.
     *
     * @param message what was attempted
     * @param cause why nobody knows
     */
    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
