package jp.mokuteki.application.port.out;

import java.util.function.Supplier;

/**
 * 取引 — does work as a whole or not at all. Every store called inside takes part; an exception undoes everything; work
 * inside work belongs to the outer one, and where an exception leaves it everything is undone, even if the outer work hides it. When {@link #inTransaction} returns, what was stored is on the disk.
 */
public interface Transactions {
    /**
     * Does work as a whole.
     *
     * @param <T> what the work gives
     * @param work the work
     * @return what the work gave
     * @throws OutcomeUnknownException where the storage went away while it was keeping the work
     * @throws StorageFullException where it has no room for the work
     * @throws StorageException where it fails otherwise
     */
    <T> T inTransaction(Supplier<T> work);

    /**
     * Does a part of the work inside {@link #inTransaction}: where an exception leaves it, this part alone is undone and the
     * rest may go on. The exception is thrown on.
     *
     * @param <T> what the part gives
     * @param part the part
     * @return what the part gave
     * @throws IllegalStateException outside of a transaction
     * @throws StorageException where the storage fails; where the part cannot be undone alone, everything will be
     */
    <T> T attempt(Supplier<T> part);
}
