package jp.mokuteki.application.port.out;

import java.time.OffsetDateTime;
import jp.mokuteki.application.port.AccessEntry;

/** アクセス記録 — the log of who asked what, kept apart from the data. Thread-safe. */
public interface AccessLog {
    /**
     * Appends an entry. When this returns it outlives the process, though not a loss of power: what must outlive that is
     * stored in the transaction of its effect.
     *
     * @param at when, in Japan
     * @param entry the entry
     * @throws StorageException where it cannot be written
     */
    void append(OffsetDateTime at, AccessEntry entry);

    /**
     * Asks whether an entry could be written now.
     *
     * @throws StorageException where it could not
     */
    void check();
}
