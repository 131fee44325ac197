package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeId;

/** Decisions counted in the database, by what the columns beside an answer say again of it. */
final class DecisionCounts {
    private static final Pattern MARK = Pattern.compile("|", Pattern.LITERAL);

    private DecisionCounts() {}

    /** A query for the groups of the decisions that a condition leaves. */
    static String select(String condition) {
        return """
                SELECT decided_year, decided_month, verdict, cells, covered_by, COUNT(*) AS decisions FROM (
                  SELECT CAST(EXTRACT(YEAR FROM decided_at AT TIME ZONE 'Asia/Tokyo') AS INTEGER) AS decided_year,
                    CAST(EXTRACT(MONTH FROM decided_at AT TIME ZONE 'Asia/Tokyo') AS INTEGER) AS decided_month,
                    verdict, cells, covered_by
                  FROM decision WHERE insurer = :insurer %s) AS given
                GROUP BY decided_year, decided_month, verdict, cells, covered_by
                """.formatted(condition);
    }

    /** Joins names as a column holds them: each with a mark before it. */
    static String joined(List<?> names) {
        return names.stream().map(name -> "|" + name).collect(Collectors.joining());
    }

    private static <T> List<T> split(String column, Function<String, T> reader) {
        return Arrays.stream(MARK.split(column)).skip(1).map(reader).toList();
    }

    static DecisionGroup group(ResultSet row) throws SQLException {
        return new DecisionGroup(
                YearMonth.of(row.getInt("decided_year"), row.getInt("decided_month")),
                Verdict.valueOf(row.getString("verdict")),
                split(row.getString("cells"), DecisionCounts::cell),
                split(row.getString("covered_by"), PurposeId::parse),
                row.getLong("decisions"));
    }

    private static CellReference cell(String text) {
        int dot = text.indexOf('.');
        return new CellReference(
                Integer.parseInt(text.substring(0, dot)), DisclosureColumn.of(text.substring(dot + 1)));
    }
}
