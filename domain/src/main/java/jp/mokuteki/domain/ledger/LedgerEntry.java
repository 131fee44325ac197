package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * 記録の内容 — what a record states, beside its place and time.
 *
 * <p>Example: {@code new Export(new SequenceRange(0, 41), "auditor-1", new Caller("app-1", "req-1",
 * Optional.empty())).pointsBackTo().getAsLong()} is {@code 41}. Legal source: none.
 */
public sealed interface LedgerEntry permits Exchange, Correction, Purge, Export, KeyRotation {
    /**
     * Gives the kind of record that states this.
     *
     * @return the kind
     */
    RecordKind kind();

    /**
     * Gives the last of the earlier records that it is about: a record points back, never ahead.
     *
     * @return a sequence number, or nothing where it is about no other record
     */
    default OptionalLong pointsBackTo() {
        return OptionalLong.empty();
    }

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
