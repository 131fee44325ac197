package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.mokuteki.domain.register.ProcedureStep;
import org.jdbi.v3.core.statement.SqlStatement;

/** A step of a procedure as three columns that begin with the same word: {@code adopted_by}, {@code _at}, {@code _day}. */
final class StepColumns {
    private StepColumns() {}

    static ProcedureStep read(ResultSet row, String step) throws SQLException {
        return new ProcedureStep(
                row.getString(step + "_by"), SqlValues.instant(row, step + "_at"), SqlValues.date(row, step + "_day"));
    }

    static Optional<ProcedureStep> maybe(ResultSet row, String step) throws SQLException {
        return SqlValues.maybe(row, step + "_by", String.class).isPresent()
                ? Optional.of(read(row, step))
                : Optional.empty();
    }

    static void bind(SqlStatement<?> statement, String name, ProcedureStep step) {
        statement
                .bind(name + "By", step.by())
                .bind(name + "At", value(step.at()))
                .bind(name + "Day", value(step.day()));
    }

    static void bindMaybe(SqlStatement<?> statement, String name, Optional<ProcedureStep> step) {
        step.ifPresentOrElse(
                taken -> bind(statement, name, taken),
                () -> statement
                        .bind(name + "By", valueOrNull(step))
                        .bind(name + "At", valueOrNull(step))
                        .bind(name + "Day", valueOrNull(step)));
    }
}
