package jp.mokuteki.application.port;

import jp.mokuteki.domain.ledger.ProofBundle;

/** 記録中の記録 — a record that has its place, and will have its proof once its group stands in the ledger. */
public interface PendingRecord {
    /**
     * Tells its place.
     *
     * @return the sequence number, from 0
     */
    long sequence();

    /**
     * Gives the record with its proof.
     *
     * @return the bundle that proves itself offline
     * @throws IllegalStateException before its group stands in the ledger
     */
    ProofBundle bundle();
}
