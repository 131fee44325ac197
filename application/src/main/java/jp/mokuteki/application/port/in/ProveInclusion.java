package jp.mokuteki.application.port.in;

import java.util.Optional;
import java.util.OptionalLong;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 包含の証明 — proves that a record stands in the ledger. */
public interface ProveInclusion {
    /**
     * Makes the proof for a record.
     *
     * @param insurer whose ledger
     * @param sequence the record
     * @param treeSize the size of the tree in which it is to be proved; absent for the last checkpoint
     * @return the proof, or nothing where the ledger is too short for it
     */
    Optional<InclusionProof> prove(InsurerNumber insurer, long sequence, OptionalLong treeSize);
}
