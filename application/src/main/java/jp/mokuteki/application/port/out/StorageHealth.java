package jp.mokuteki.application.port.out;

/** 保存先の状態 — tells whether the storage answers and, where it had no room, whether it has some again. */
public interface StorageHealth {
    /**
     * Asks the storage for a sign of life.
     *
     * @throws StorageFullException where it still has no room
     * @throws StorageException where it does not answer
     */
    void check();
}
