package jp.mokuteki.application.service;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Brings the last checkpoint of a ledger outside of the database before anybody is answered. What could not be brought there is
 * owed: until it is, nothing is acknowledged, not even an answer that was kept. Thread-safe.
 */
final class Vouching {
    private final LedgerRecords records;
    private final Witness witness;
    private final Set<InsurerNumber> seen = ConcurrentHashMap.newKeySet();
    private final Set<InsurerNumber> owed = ConcurrentHashMap.newKeySet();

    Vouching(LedgerRecords records, Witness witness) {
        this.records = records;
        this.witness = witness;
    }

    /**
     * Does a transaction and what must follow it.
     *
     * @param insurers whose data it touches
     * @param staging what it records
     * @param transaction the transaction
     * @throws OutcomeUnknownException where it is not known whether it was done, or it was and the checkpoint could not be kept
     */
    void around(Set<InsurerNumber> insurers, Staging staging, Runnable transaction) {
        // a process that ended between the two may have left a ledger whose last checkpoint stands in the database
        // alone
        insurers.stream().filter(seen::add).forEach(owed::add);
        settle();
        try {
            transaction.run();
        } catch (OutcomeUnknownException e) {
            owed.addAll(staging.checkpoints().keySet());
            throw e;
        }
        staging.checkpoints().forEach(this::keep);
    }

    private void keep(InsurerNumber insurer, Checkpoint checkpoint) {
        try {
            witness.keep(insurer, checkpoint);
        } catch (StorageException e) {
            owed.add(insurer);
            throw new OutcomeUnknownException("what was done has no checkpoint outside of the database yet", e);
        }
    }

    /**
     * Brings what is owed outside.
     *
     * @throws StorageException where that fails; it stays owed
     */
    void settle() {
        for (InsurerNumber insurer : Set.copyOf(owed)) {
            records.lastCheckpoint(insurer).ifPresent(last -> witness.keep(insurer, last));
            owed.remove(insurer);
        }
    }
}
