package jp.mokuteki.application.port.in;

import java.util.OptionalLong;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 記録の一覧 — lists records of the ledger, the oldest first. */
public interface ListRecords {
    /**
     * Lists a part of the records of an insurer that fit a filter.
     *
     * @param insurer whose ledger
     * @param filter which records
     * @param after the place after which the part begins; absent for the beginning
     * @param limit at most how many, from 1 to 200
     * @return the part
     */
    RecordPage list(InsurerNumber insurer, RecordFilter filter, OptionalLong after, int limit);
}
