package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 一貫性の証明 — proves that a ledger only grew. */
public interface ProveConsistency {
    /**
     * Makes the proof between two sizes.
     *
     * @param insurer whose ledger
     * @param from the size of the smaller tree
     * @param to the size of the larger tree
     * @return the proof, or nothing where the ledger is too short for it or the sizes are the wrong way round
     */
    Optional<ConsistencyProof> prove(InsurerNumber insurer, long from, long to);
}
