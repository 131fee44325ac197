package jp.mokuteki.application.port.out;

import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 立会いの控え — the last checkpoint of each ledger, kept outside of the database: what the database loses or changes becomes
 * loud. Thread-safe.
 */
public interface Witness {
    /**
     * Keeps the last checkpoint. When this returns it outlives a loss of power.
     *
     * @param insurer whose ledger
     * @param checkpoint the checkpoint; one of a smaller tree than is kept already is passed over
     * @throws StorageException where it cannot be kept, or another tree of that size was kept already
     * @throws IllegalArgumentException where it is of another ledger
     */
    void keep(InsurerNumber insurer, Checkpoint checkpoint);

    /**
     * Gives what was kept.
     *
     * @param insurer whose ledger
     * @return the checkpoint, or nothing where none was kept
     * @throws StorageException where it cannot be read, or is no checkpoint of that ledger
     */
    Optional<Checkpoint> kept(InsurerNumber insurer);

    /**
     * Tells whose checkpoints are kept.
     *
     * @return the insurers
     * @throws StorageException where that cannot be read
     */
    Set<InsurerNumber> insurers();
}
