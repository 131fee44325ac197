package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 証明の束の作成 — gives a record with everything that proves it offline. */
public interface BundleRecord {
    /**
     * Bundles a record with its proof under the first checkpoint that covers it: the same bundle for ever.
     *
     * @param insurer whose ledger
     * @param sequence the record
     * @return the bundle, or nothing where there is no such record or it was purged
     */
    Optional<ProofBundle> bundle(InsurerNumber insurer, long sequence);
}
