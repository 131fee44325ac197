package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 記録の取出し — finds a record of the ledger. */
public interface FindRecord {
    /**
     * Finds a record of an insurer.
     *
     * @param insurer whose ledger
     * @param sequence its place
     * @return the record, or nothing where the ledger has none there
     */
    Optional<KeptRecord> find(InsurerNumber insurer, long sequence);
}
