package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SequenceRange;

/** Records counted in the database, by day and kind, and apart those that lie within ranges. */
record RecordCounts(String sql, Map<String, Long> values) {
    static RecordCounts within(List<SequenceRange> ranges) {
        var condition = new StringBuilder("sequence < 0");
        var values = new HashMap<String, Long>();
        for (SequenceRange range : ranges) {
            int number = values.size();
            condition.append(String.format(Locale.ROOT, " OR sequence BETWEEN :first%d AND :last%d", number, number));
            values.put("first" + number, range.first());
            values.put("last" + number, range.last());
        }
        return new RecordCounts(select(condition.toString()), Map.copyOf(values));
    }

    private static String select(String within) {
        return """
                SELECT recorded_on, kind, COUNT(*) AS records, SUM(CASE WHEN %s THEN 1 ELSE 0 END) AS inside
                FROM ledger_record
                WHERE insurer = :insurer AND recorded_on <= :lastDay AND purged_by IS NULL
                GROUP BY recorded_on, kind ORDER BY recorded_on, kind
                """.formatted(within);
    }

    static RecordCount count(ResultSet row) throws SQLException {
        return new RecordCount(
                SqlValues.date(row, "recorded_on"),
                RecordKind.of(row.getString("kind")),
                row.getLong("records"),
                row.getLong("inside"));
    }
}
