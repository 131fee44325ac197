package jp.mokuteki.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.mokuteki.application.port.AskedQuestion;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.domain.decision.AnswerQuestions;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * A line of the table {@code decision}, as far as it says what was asked. Whole years of decisions are asked again, so it is read
 * without JDBI.
 *
 * @param columns what the columns say again of the question
 * @param answer the whole answer as text, of which the question is the beginning
 */
record QuestionRow(UUID id, Instant decidedAt, QuestionColumns columns, String answer) {
    static final String PAGE = """
            SELECT id, decided_at, as_of, category, purpose, answer
            FROM decision WHERE insurer = ? AND id > ? ORDER BY insurer, id LIMIT ?
            """;

    static List<QuestionRow> read(PreparedStatement page, InsurerNumber insurer, UUID after, int limit)
            throws SQLException {
        page.setString(1, insurer.value());
        page.setObject(2, after);
        page.setInt(3, limit);
        var read = new ArrayList<QuestionRow>();
        try (var rows = page.executeQuery()) {
            while (rows.next()) {
                read.add(of(rows));
            }
        }
        return read;
    }

    private static QuestionRow of(ResultSet row) throws SQLException {
        var columns = new QuestionColumns(
                row.getObject(3, LocalDate.class),
                Optional.ofNullable(row.getObject(4, Integer.class)),
                Optional.ofNullable(row.getString(5)));
        return new QuestionRow(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                columns,
                row.getString(6));
    }

    AskedQuestion question(AnswerQuestions questions) {
        ProposedFlow read = questions.read(answer);
        if (!columns.equals(QuestionColumns.of(read.asOf(), read.purpose()))) {
            throw new IllegalArgumentException("the columns of the decision contradict its question");
        }
        return new AskedQuestion(new DecisionId(id), decidedAt, read);
    }
}
