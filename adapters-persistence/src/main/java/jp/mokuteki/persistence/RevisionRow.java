package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A line of the table {@code revision}.
 *
 * @param effectiveTo absent where no end is known
 */
record RevisionRow(
        int number,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        String title,
        Hashes hashes,
        Instant recordedAt)
        implements RegisterRow {
    static final String SELECT = """
            SELECT number, effective_from, effective_to, title, content_hash, codes_hash, recorded_at
            FROM revision WHERE insurer = :insurer ORDER BY number
            """;
    static final String INSERT = """
            INSERT INTO revision (insurer, number, effective_from, effective_to,
              title, content_hash, codes_hash, recorded_at)
            VALUES (:insurer, :number, :effectiveFrom, :effectiveTo, :title, :contentHash, :codesHash, :recordedAt)
            """;
    static final RowMapper<RevisionRow> MAPPER = (row, context) -> new RevisionRow(
            row.getInt("number"),
            SqlValues.date(row, "effective_from"),
            SqlValues.maybe(row, "effective_to", LocalDate.class),
            row.getString("title"),
            new Hashes(row.getString("content_hash"), row.getString("codes_hash")),
            SqlValues.instant(row, "recorded_at"));

    /** The two hashes that name a table. */
    record Hashes(String content, String codes) {
        static Hashes of(PurposeTable table) {
            return new Hashes(table.contentHash().value(), table.codesHash().value());
        }
    }

    static RevisionRow of(StoredRevision stored) {
        EffectivePeriod period = stored.revision().period();
        PurposeTable table = stored.revision().table();
        return new RevisionRow(
                stored.revision().number(),
                period.from(),
                period.isOpen() ? Optional.empty() : Optional.of(period.to()),
                table.title(),
                Hashes.of(table),
                stored.recordedAt());
    }

    EffectivePeriod period() {
        return effectiveTo
                .map(end -> new EffectivePeriod(effectiveFrom, end))
                .orElseGet(() -> EffectivePeriod.since(effectiveFrom));
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        statement
                .bind("number", number)
                .bind("effectiveFrom", value(effectiveFrom))
                .bind("effectiveTo", valueOrNull(effectiveTo))
                .bind("title", title)
                .bind("contentHash", hashes.content())
                .bind("codesHash", hashes.codes())
                .bind("recordedAt", value(recordedAt));
    }
}
