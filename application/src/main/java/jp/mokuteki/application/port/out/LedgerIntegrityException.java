package jp.mokuteki.application.port.out;

/**
 * 記録簿の不整合 — a ledger is not what it was, or cannot be signed: nothing is recorded and no decision is given with it until
 * somebody has looked.
 */
public final class LedgerIntegrityException extends StorageException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong, and which range is missing where one is
     */
    public LedgerIntegrityException(String message) {
        super(message);
    }

    /**
     * Says what is wrong, and how it showed.
     *
     * @param message what is wrong
     * @param cause how it showed
     */
    public LedgerIntegrityException(String message, Throwable cause) {
        super(message, cause);
    }
}
