package jp.mokuteki.persistence;

import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A line of the table {@code purpose}.
 *
 * @param position place in the cell, from 0; the order of the numbers may be another
 */
record PurposeRow(CellRow.Place place, int position, int number, String text, CodesColumns codes)
        implements RegisterRow {
    static final String SELECT = """
            SELECT revision, category, disclosure_column, position, number, text,
              coded, proposed, actions, handling, counterparties, information, number_use, affairs, grounds, note
            FROM purpose WHERE insurer = :insurer ORDER BY revision, category, disclosure_column, position
            """;
    static final String INSERT = """
            INSERT INTO purpose (insurer, revision, category, disclosure_column, position, number, text,
              coded, proposed, actions, handling, counterparties, information, number_use, affairs, grounds, note)
            VALUES (:insurer, :revision, :category, :column, :position, :number, :text,
              :coded, :proposed, :actions, :handling, :counterparties, :information, :numberUse, :affairs, :grounds, :note)
            """;
    static final RowMapper<PurposeRow> MAPPER = (row, context) -> new PurposeRow(
            CellRow.Place.read(row),
            row.getInt("position"),
            row.getInt("number"),
            row.getString("text"),
            CodesColumns.read(row));

    static PurposeRow of(CellRow.Place place, int position, PurposeOfUse purpose) {
        return new PurposeRow(
                place, position, purpose.id().number(), purpose.text(), CodesColumns.of(purpose.coding()));
    }

    PurposeOfUse purpose() {
        var id = new PurposeId(place.category(), DisclosureColumn.of(place.column()), number);
        return new PurposeOfUse(id, text, codes.coding());
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        place.bindTo(statement);
        statement.bind("position", position).bind("number", number).bind("text", text);
        codes.bindTo(statement);
    }
}
