package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.AnswerText;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/**
 * A line of the table {@code decision}.
 *
 * @param facts what the columns say again of the answer
 * @param answer the whole answer as text
 */
record DecisionRow(String insurer, UUID id, Instant decidedAt, Optional<String> reference, Facts facts, String answer) {
    static final RowMapper<DecisionRow> MAPPER = (row, context) -> new DecisionRow(
            row.getString("insurer"),
            row.getObject("id", UUID.class),
            SqlValues.instant(row, "decided_at"),
            SqlValues.maybe(row, "reference", String.class),
            new Facts(
                    new QuestionColumns(
                            SqlValues.date(row, "as_of"),
                            SqlValues.maybe(row, "category", Integer.class),
                            SqlValues.maybe(row, "purpose", String.class)),
                    row.getString("verdict"),
                    row.getString("cells"),
                    row.getString("covered_by"),
                    SqlValues.maybe(row, "revision", Integer.class),
                    SqlValues.maybe(row, "content_hash", String.class),
                    SqlValues.maybe(row, "codes_hash", String.class),
                    row.getString("law_version")),
            row.getString("answer"));

    /** The columns that repeat parts of the answer. */
    record Facts(
            QuestionColumns question,
            String verdict,
            String cells,
            String coveredBy,
            Optional<Integer> revision,
            Optional<String> contentHash,
            Optional<String> codesHash,
            String lawVersion) {
        static Facts of(Answer answer) {
            Optional<RevisionReference> revision = answer.basis().revision();
            return new Facts(
                    QuestionColumns.of(answer.flow().asOf(), answer.flow().purpose()),
                    answer.decision().verdict().name(),
                    DecisionCounts.joined(DecisionGroup.cellsOf(answer)),
                    DecisionCounts.joined(DecisionGroup.coveredBy(answer)),
                    revision.map(RevisionReference::number),
                    revision.map(one -> one.contentHash().value()),
                    revision.map(one -> one.codesHash().value()),
                    answer.basis().lawVersion().value());
        }
    }

    static DecisionRow of(InsurerNumber insurer, StoredDecision decision) {
        return new DecisionRow(
                insurer.value(),
                decision.id().value(),
                decision.decidedAt(),
                decision.reference().map(CallerReference::value),
                Facts.of(decision.answer()),
                AnswerText.write(decision.answer()));
    }

    StoredDecision decision() {
        Answer read = AnswerText.read(answer);
        if (!facts.equals(Facts.of(read))) {
            throw new IllegalArgumentException("the columns of the decision contradict its answer");
        }
        return new StoredDecision(new DecisionId(id), decidedAt, reference.map(CallerReference::new), read);
    }

    void bindTo(Update insert) {
        insert.bind("insurer", insurer)
                .bind("id", value(id))
                .bind("decidedAt", value(decidedAt))
                .bind("reference", valueOrNull(reference))
                .bind("asOf", value(facts.question().asOf()))
                .bind("verdict", facts.verdict())
                .bind("category", valueOrNull(facts.question().category()))
                .bind("purpose", valueOrNull(facts.question().purpose()))
                .bind("cells", facts.cells())
                .bind("coveredBy", facts.coveredBy())
                .bind("revision", valueOrNull(facts.revision()))
                .bind("contentHash", valueOrNull(facts.contentHash()))
                .bind("codesHash", valueOrNull(facts.codesHash()))
                .bind("lawVersion", facts.lawVersion())
                .bind("answer", answer);
    }
}
