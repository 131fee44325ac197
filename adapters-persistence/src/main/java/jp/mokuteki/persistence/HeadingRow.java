package jp.mokuteki.persistence;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code heading}: the heading of one column. */
record HeadingRow(int revision, String column, String text) implements RegisterRow {
    static final String SELECT = """
            SELECT revision, disclosure_column, text
            FROM heading WHERE insurer = :insurer ORDER BY revision, disclosure_column
            """;
    static final String INSERT = """
            INSERT INTO heading (insurer, revision, disclosure_column, text)
            VALUES (:insurer, :revision, :column, :text)
            """;
    static final RowMapper<HeadingRow> MAPPER = (row, context) ->
            new HeadingRow(row.getInt("revision"), row.getString("disclosure_column"), row.getString("text"));

    @Override
    public void bindTo(SqlStatement<?> statement) {
        statement.bind("revision", revision).bind("column", column).bind("text", text);
    }
}
