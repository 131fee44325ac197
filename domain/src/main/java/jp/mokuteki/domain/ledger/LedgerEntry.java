package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;

/** 記録の内容 — what a record states, beside its place and time. */
public sealed interface LedgerEntry permits Exchange, Correction, Purge, Export, KeyRotation {
    /**
     * Gives the kind of record that states this.
     *
     * @return the kind
     */
    RecordKind kind();

    /**
     * Lists what the law asks for and the record does not state.
     *
     * @param day the day of the record, a civil date in Japan
     * @return what is missing, in the order of the law; empty where the record is complete
     */
    default List<MissingContent> missing(LocalDate day) {
        return List.of();
    }
}
