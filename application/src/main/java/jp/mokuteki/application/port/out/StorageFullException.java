package jp.mokuteki.application.port.out;

/** 空き容量の不足 — a store has no room for what it was given; nothing was stored, and reading goes on. */
public final class StorageFullException extends StorageException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what found no room.
     *
     * @param message what was attempted
     * @param cause why it failed
     */
    public StorageFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
