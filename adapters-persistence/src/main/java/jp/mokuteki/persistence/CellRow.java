package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.PurposeOfUse;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code cell}. */
record CellRow(Place place, String state) implements RegisterRow {
    static final String SELECT = """
            SELECT revision, category, disclosure_column, state
            FROM cell WHERE insurer = :insurer ORDER BY revision, category, disclosure_column
            """;
    static final String INSERT = """
            INSERT INTO cell (insurer, revision, category, disclosure_column, state)
            VALUES (:insurer, :revision, :category, :column, :state)
            """;
    static final RowMapper<CellRow> MAPPER = (row, context) -> new CellRow(Place.read(row), row.getString("state"));

    /** Which cell of which revision. */
    record Place(int revision, int category, String column) {
        static Place read(ResultSet row) throws SQLException {
            return new Place(row.getInt("revision"), row.getInt("category"), row.getString("disclosure_column"));
        }

        void bindTo(SqlStatement<?> statement) {
            statement.bind("revision", revision).bind("category", category).bind("column", column);
        }
    }

    /** Makes the cell, and refuses purposes where its state says that there are none. */
    Cell cell(List<PurposeOfUse> listed) {
        Cell cell = switch (state) {
            case "PURPOSES" -> new Cell.Purposes(listed);
            case "DECLARED_NONE" -> new Cell.DeclaredNone();
            case "UNDECLARED" -> new Cell.Undeclared();
            default -> throw new IllegalArgumentException("a cell has no such state");
        };
        if (!cell.listed().equals(listed)) {
            throw new IllegalArgumentException("a cell without purposes lists some");
        }
        return cell;
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        place.bindTo(statement);
        statement.bind("state", state);
    }
}
