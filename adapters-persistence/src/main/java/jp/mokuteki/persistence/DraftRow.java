package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionProceedings;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code draft}. */
record DraftRow(RevisionProceedings proceedings) implements RegisterRow {
    static final String SELECT = """
            SELECT number, base, aim, effective_from, reason, document, proposed, relations, note, notes, authors,
              created_at, submitted_by, submitted_at, submitted_day, adopted_by, adopted_at, adopted_day, body, adopted_on
            FROM draft WHERE insurer = :insurer
            """;
    static final String INSERT = """
            INSERT INTO draft (insurer, number, base, aim, effective_from, reason, document, proposed, relations, note,
              notes, authors, created_at, submitted_by, submitted_at, submitted_day,
              adopted_by, adopted_at, adopted_day, body, adopted_on)
            VALUES (:insurer, :number, :base, :aim, :effectiveFrom, :reason, :document, :proposed, :relations, :note,
              :notes, :authors, :createdAt, :submittedBy, :submittedAt, :submittedDay,
              :adoptedBy, :adoptedAt, :adoptedDay, :body, :adoptedOn)
            """;
    static final String UPDATE = """
            UPDATE draft SET base = :base, aim = :aim, effective_from = :effectiveFrom, reason = :reason,
              document = :document, proposed = :proposed, relations = :relations, note = :note, notes = :notes,
              authors = :authors, created_at = :createdAt,
              submitted_by = :submittedBy, submitted_at = :submittedAt, submitted_day = :submittedDay,
              adopted_by = :adoptedBy, adopted_at = :adoptedAt, adopted_day = :adoptedDay,
              body = :body, adopted_on = :adoptedOn
            WHERE insurer = :insurer AND number = :number
            """;
    static final RowMapper<DraftRow> MAPPER = (row, context) -> new DraftRow(read(row));

    private static RevisionProceedings read(ResultSet row) throws SQLException {
        Optional<ProcedureStep> adopted = StepColumns.maybe(row, "adopted");
        return new RevisionProceedings(
                row.getInt("number"),
                draft(row),
                DraftTexts.authors(row.getString("authors")),
                SqlValues.instant(row, "created_at"),
                StepColumns.maybe(row, "submitted"),
                adopted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Adoption(adopted.get(), row.getString("body"), SqlValues.date(row, "adopted_on"))));
    }

    private static RevisionDraft draft(ResultSet row) throws SQLException {
        return new RevisionDraft(
                row.getInt("base"),
                RevisionDraft.Aim.valueOf(row.getString("aim")),
                table(row.getString("document"), DraftTexts.ids(row.getString("proposed"))),
                SqlValues.maybe(row, "effective_from", LocalDate.class),
                row.getString("reason"),
                DraftTexts.relations(row.getString("relations")),
                DraftTexts.notes(row.getString("note"), row.getString("notes")));
    }

    private static PurposeTable table(String document, Set<PurposeId> proposed) {
        return RegisterFile.parse("draft", document)
                .coded(purpose -> proposed.contains(purpose.id())
                        ? purpose.coded(new ProposedCodes(purpose.codes().orElseThrow()))
                        : purpose);
    }

    @Override
    public void bindTo(SqlStatement<?> statement) {
        RevisionDraft draft = proceedings.draft();
        PurposeTable table = draft.table();
        statement
                .bind("number", proceedings.number())
                .bind("base", draft.base())
                .bind("aim", draft.aim().name())
                .bind("effectiveFrom", valueOrNull(draft.effectiveFrom()))
                .bind("reason", draft.reason())
                .bind("document", RegisterFile.write(table.coded(DraftRow::likeConfirmed)))
                .bind(
                        "proposed",
                        DraftTexts.ids(table.purposes().stream()
                                .filter(purpose -> purpose.proposedCodes().isPresent())
                                .map(PurposeOfUse::id)))
                .bind("relations", DraftTexts.relations(draft.relations()))
                .bind("note", draft.notes().general())
                .bind("notes", DraftTexts.notes(draft.notes()))
                .bind("authors", DraftTexts.authors(proceedings.authors()))
                .bind("createdAt", value(proceedings.createdAt()));
        bindSteps(statement);
    }

    private static PurposeOfUse likeConfirmed(PurposeOfUse purpose) {
        return purpose.proposedCodes().map(purpose::coded).orElse(purpose);
    }

    private void bindSteps(SqlStatement<?> statement) {
        Optional<Adoption> adoption = proceedings.adoption();
        StepColumns.bindMaybe(statement, "submitted", proceedings.submission());
        StepColumns.bindMaybe(statement, "adopted", adoption.map(Adoption::step));
        statement
                .bind("body", valueOrNull(adoption.map(Adoption::body)))
                .bind("adoptedOn", valueOrNull(adoption.map(Adoption::adoptedOn)));
    }
}
