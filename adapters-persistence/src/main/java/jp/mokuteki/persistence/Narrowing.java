package jp.mokuteki.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.domain.ledger.RecordKind;

/**
 * The end of a query for a part of the records of an insurer. A purged record has none of the columns that narrow, so it fits only
 * where nothing does.
 */
record Narrowing(String sql, Map<String, ?> values) {
    static Narrowing of(RecordFilter filter, long after, int limit) {
        var sql = new StringBuilder("AND sequence > :after ");
        var values = new HashMap<String, Object>(Map.of("after", after, "limit", limit));
        add(sql, values, "kind =", filter.kind().map(RecordKind::code));
        add(sql, values, "recorded_on >=", filter.from());
        add(sql, values, "recorded_on <=", filter.to());
        add(sql, values, "reference =", filter.reference().map(CallerReference::value));
        return new Narrowing(sql.append("ORDER BY sequence LIMIT :limit").toString(), Map.copyOf(values));
    }

    private static void add(StringBuilder sql, Map<String, Object> values, String comparison, Optional<?> value) {
        value.ifPresent(one -> {
            String name = "value" + values.size();
            values.put(name, one);
            sql.append("AND ").append(comparison).append(" :").append(name).append(' ');
        });
    }
}
