package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.time.Instant;
import java.time.LocalDate;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code revision}. */
record RevisionRow(int number, LocalDate effectiveFrom, String title, Hashes hashes, Instant recordedAt)
        implements RegisterRow {
    static final String SELECT = """
            SELECT number, effective_from, title, content_hash, codes_hash, recorded_at
            FROM revision WHERE insurer = :insurer ORDER BY number
            """;
    static final String INSERT = """
            INSERT INTO revision (insurer, number, effective_from, title, content_hash, codes_hash, recorded_at)
            VALUES (:insurer, :number, :effectiveFrom, :title, :contentHash, :codesHash, :recordedAt)
            """;
    static final RowMapper<RevisionRow> MAPPER = (row, context) -> new RevisionRow(
            row.getInt("number"),
            SqlValues.date(row, "effective_from"),
            row.getString("title"),
            new Hashes(row.getString("content_hash"), row.getString("codes_hash")),
            SqlValues.instant(row, "recorded_at"));

    /** The two hashes that name a table. */
    record Hashes(String content, String codes) {
        static Hashes of(PurposeTable table) {
            return new Hashes(table.contentHash().value(), table.codesHash().value());
        }
    }

    static RevisionRow of(RecordedRevision recorded) {
        PurposeTable table = recorded.table();
        return new RevisionRow(
                recorded.number(), recorded.effectiveFrom(), table.title(), Hashes.of(table), recorded.recordedAt());
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        statement
                .bind("number", number)
                .bind("effectiveFrom", value(effectiveFrom))
                .bind("title", title)
                .bind("contentHash", hashes.content())
                .bind("codesHash", hashes.codes())
                .bind("recordedAt", value(recordedAt));
    }
}
