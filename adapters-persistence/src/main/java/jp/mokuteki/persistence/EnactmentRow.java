package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.Publication;
import jp.mokuteki.domain.register.RevisionDraft;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code enactment}. */
record EnactmentRow(int revision, Enactment enactment) implements RegisterRow {
    static final String SELECT = """
            SELECT revision, base, aim, authors, adopted_by, adopted_at, adopted_day, body, adopted_on,
              published_by, published_at, published_day, published_on, medium, late_reason,
              reason, relations, note, notes
            FROM enactment WHERE insurer = :insurer ORDER BY revision
            """;
    static final String INSERT = """
            INSERT INTO enactment (insurer, revision, base, aim, authors,
              adopted_by, adopted_at, adopted_day, body, adopted_on,
              published_by, published_at, published_day, published_on, medium, late_reason,
              reason, relations, note, notes)
            VALUES (:insurer, :revision, :base, :aim, :authors,
              :adoptedBy, :adoptedAt, :adoptedDay, :body, :adoptedOn,
              :publishedBy, :publishedAt, :publishedDay, :publishedOn, :medium, :lateReason,
              :reason, :relations, :note, :notes)
            """;
    static final RowMapper<EnactmentRow> MAPPER = (row, context) -> new EnactmentRow(row.getInt("revision"), read(row));

    private static Enactment read(ResultSet row) throws SQLException {
        var adoption = new Adoption(
                StepColumns.read(row, "adopted"), row.getString("body"), SqlValues.date(row, "adopted_on"));
        var publication = new Publication(
                StepColumns.read(row, "published"),
                SqlValues.date(row, "published_on"),
                SqlValues.maybe(row, "medium", String.class),
                SqlValues.maybe(row, "late_reason", String.class));
        return new Enactment(
                row.getInt("base"),
                RevisionDraft.Aim.valueOf(row.getString("aim")),
                DraftTexts.authors(row.getString("authors")),
                adoption,
                publication,
                row.getString("reason"),
                DraftTexts.relations(row.getString("relations")),
                DraftTexts.notes(row.getString("note"), row.getString("notes")));
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        Adoption adoption = enactment.adoption();
        Publication publication = enactment.publication();
        statement
                .bind("revision", revision)
                .bind("base", enactment.base())
                .bind("aim", enactment.aim().name())
                .bind("authors", DraftTexts.authors(enactment.authors()))
                .bind("body", adoption.body())
                .bind("adoptedOn", value(adoption.adoptedOn()))
                .bind("publishedOn", value(publication.publishedOn()))
                .bind("medium", valueOrNull(publication.medium()))
                .bind("lateReason", valueOrNull(publication.lateReason()))
                .bind("reason", enactment.reason())
                .bind("relations", DraftTexts.relations(enactment.relations()))
                .bind("note", enactment.notes().general())
                .bind("notes", DraftTexts.notes(enactment.notes()));
        StepColumns.bind(statement, "adopted", adoption.step());
        StepColumns.bind(statement, "published", publication.step());
    }
}
