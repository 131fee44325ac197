package jp.mokuteki.persistence;

import jp.mokuteki.domain.register.Withdrawal;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** A line of the table {@code withdrawal}. */
record WithdrawalRow(int revision, Withdrawal withdrawal) implements RegisterRow {
    static final String SELECT = """
            SELECT revision, withdrawn_by, withdrawn_at, withdrawn_day, reason
            FROM withdrawal WHERE insurer = :insurer ORDER BY revision
            """;
    static final String INSERT = """
            INSERT INTO withdrawal (insurer, revision, withdrawn_by, withdrawn_at, withdrawn_day, reason)
            VALUES (:insurer, :revision, :withdrawnBy, :withdrawnAt, :withdrawnDay, :reason)
            """;
    static final RowMapper<WithdrawalRow> MAPPER = (row, context) -> new WithdrawalRow(
            row.getInt("revision"), new Withdrawal(StepColumns.read(row, "withdrawn"), row.getString("reason")));

    @Override
    public void bindTo(SqlStatement<?> statement) {
        statement.bind("revision", revision).bind("reason", withdrawal.reason());
        StepColumns.bind(statement, "withdrawn", withdrawal.step());
    }
}
