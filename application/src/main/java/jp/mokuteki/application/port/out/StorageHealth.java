package jp.mokuteki.application.port.out;

/** 保存先の状態 — tells whether the storage answers. */
public interface StorageHealth {
    /**
     * Asks the storage for a sign of life.
     *
     * @throws StorageException where it does not answer
     */
    void check();
}
