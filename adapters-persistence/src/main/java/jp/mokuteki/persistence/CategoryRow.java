package jp.mokuteki.persistence;

import java.util.Map;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeCategory;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A line of the table {@code category}.
 *
 * @param position place in the table, from 0; the order of the numbers may be another
 */
record CategoryRow(int revision, int position, int number, String title, String standing, String affair)
        implements RegisterRow {
    static final String SELECT = """
            SELECT revision, position, number, title, standing, affair
            FROM category WHERE insurer = :insurer ORDER BY revision, position
            """;
    static final String INSERT = """
            INSERT INTO category (insurer, revision, position, number, title, standing, affair)
            VALUES (:insurer, :revision, :position, :number, :title, :standing, :affair)
            """;
    static final RowMapper<CategoryRow> MAPPER = (row, context) -> new CategoryRow(
            row.getInt("revision"),
            row.getInt("position"),
            row.getInt("number"),
            row.getString("title"),
            row.getString("standing"),
            row.getString("affair"));

    static CategoryRow of(int revision, int position, PurposeCategory category) {
        NumberAffair affair = category.numberAffair();
        return new CategoryRow(
                revision,
                position,
                category.number(),
                category.title(),
                affair.standing().name(),
                affair.affair());
    }

    PurposeCategory category(Map<DisclosureColumn, Cell> cells) {
        return new PurposeCategory(
                number, title, new NumberAffair(NumberAffair.Standing.valueOf(standing), affair), cells);
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        statement
                .bind("revision", revision)
                .bind("position", position)
                .bind("number", number)
                .bind("title", title)
                .bind("standing", standing)
                .bind("affair", affair);
    }
}
