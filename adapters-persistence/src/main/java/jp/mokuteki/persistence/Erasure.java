package jp.mokuteki.persistence;

/** Writes the files of a database anew, so that they hold nothing of what was purged. */
interface Erasure {
    /** What is owed since a purge. */
    String OWED = "SELECT COUNT(*) FROM owed_erasure";

    /** Ends what is owed. */
    String PAID = "DELETE FROM owed_erasure";

    /**
     * Writes them anew.
     *
     * @throws jp.mokuteki.application.port.out.StorageException where that fails; it stays owed
     */
    void run();
}
