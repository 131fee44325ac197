package jp.mokuteki.persistence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.register.PurposeId;

/** The end of a query for a part of what an insurer has stored. */
record Narrowing(String sql, Map<String, ?> values) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** A purged record has none of the columns that narrow, so it fits only where nothing does. */
    static Narrowing of(RecordFilter filter, long after, int limit) {
        var conditions = new Conditions();
        conditions.add("kind =", filter.kind().map(RecordKind::code));
        conditions.add("recorded_on >=", filter.from());
        conditions.add("recorded_on <=", filter.to());
        conditions.add("reference =", filter.reference().map(CallerReference::value));
        return conditions.page("sequence", after, limit);
    }

    static Narrowing of(DecisionFilter filter, UUID after, int limit) {
        var conditions = new Conditions();
        conditions.decided(filter.decided());
        conditions.add("as_of >=", filter.asOf().from());
        conditions.add("as_of <=", filter.asOf().to());
        conditions.add("verdict =", filter.verdict().map(Enum::name));
        conditions.add("category =", filter.category());
        filter.purpose().ifPresent(conditions::about);
        conditions.add("revision =", filter.revision());
        conditions.add("reference =", filter.reference().map(CallerReference::value));
        return conditions.page("id", after, limit);
    }

    /** Decisions that were given on some days. */
    static Narrowing of(DayRange decided) {
        var conditions = new Conditions();
        conditions.decided(decided);
        return conditions.end();
    }

    private static Object begin(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }

    /** Gathers conditions with their values. */
    private static final class Conditions {
        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        void add(String comparison, Optional<?> value) {
            value.ifPresent(one -> {
                String name = "value" + values.size();
                values.put(name, SqlValues.value(one));
                sql.append("AND ").append(comparison).append(" :").append(name).append(' ');
            });
        }

        void decided(DayRange days) {
            add("decided_at >=", days.from().map(Narrowing::begin));
            add("decided_at <", days.to().map(day -> begin(day.plusDays(1))));
        }

        /** What asks for a purpose or rests on it asks for its category: only among those is looked. */
        void about(PurposeId purpose) {
            add("category =", Optional.of(purpose.category()));
            values.put("purpose", purpose.toString());
            values.put("carrying", "%|" + purpose + "|%");
            sql.append("AND (purpose = :purpose OR covered_by || '|' LIKE :carrying) ");
        }

        Narrowing end() {
            return new Narrowing(sql.toString(), Map.copyOf(values));
        }

        /** H2 walks along an index only where the order names all of its columns, and sorts all that follows otherwise. */
        Narrowing page(String key, Object after, int limit) {
            add(key + " >", Optional.of(after));
            values.put("limit", limit);
            sql.append("ORDER BY insurer, ").append(key).append(" LIMIT :limit");
            return end();
        }
    }
}
