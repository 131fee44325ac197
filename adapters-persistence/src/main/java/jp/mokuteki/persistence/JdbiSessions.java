package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.time.Instant;
import java.util.Optional;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/** Sessions in the database. Thread-safe. */
final class JdbiSessions implements Sessions {
    private static final String SELECT = """
            SELECT id, insurer, credential, token_hash, begun_at, seen_at FROM session
            WHERE insurer = :insurer AND id = :id
            """;
    private static final String INSERT = """
            INSERT INTO session (id, insurer, credential, token_hash, begun_at, seen_at)
            VALUES (:id, :insurer, :credential, :token, :begunAt, :seenAt)
            """;
    private static final String SEEN = "UPDATE session SET seen_at = :now WHERE insurer = :insurer AND id = :id";
    private static final String REMOVE = "DELETE FROM session WHERE insurer = :insurer AND id = :id";
    private static final String REMOVE_OVER = """
            DELETE FROM session WHERE insurer = :insurer AND (seen_at <= :idle OR begun_at <= :old)
            """;
    private static final RowMapper<Row> MAPPER = (row, context) -> new Row(
            row.getString("id"),
            row.getString("insurer"),
            row.getString("credential"),
            row.getString("token_hash"),
            SqlValues.instant(row, "begun_at"),
            SqlValues.instant(row, "seen_at"));

    private final JdbiTransactions transactions;

    /** A line of the table {@code session}. */
    private record Row(String id, String insurer, String credential, String token, Instant begunAt, Instant seenAt) {
        Session session() {
            return new Session(
                    new TokenHash(id),
                    InsurerNumber.parse(insurer),
                    new CredentialId(credential),
                    new TokenHash(token),
                    begunAt,
                    seenAt);
        }
    }

    JdbiSessions(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Session> find(InsurerNumber insurer, TokenHash id) {
        Optional<Row> found = transactions.read(
                Scope.of(insurer),
                "session",
                handle -> handle.createQuery(SELECT)
                        .bind("insurer", insurer.value())
                        .bind("id", id.value())
                        .map(MAPPER)
                        .findOne());
        return found.map(row -> Failures.understood("session", row::session));
    }

    @Override
    public void add(InsurerNumber insurer, Session session) {
        transactions.change(
                Scope.of(insurer),
                "session",
                handle -> one(handle, INSERT, session.insurer(), session.id())
                        .bind("credential", session.credential().value())
                        .bind("token", session.token().value())
                        .bind("begunAt", value(session.begunAt()))
                        .bind("seenAt", value(session.seenAt()))
                        .execute());
    }

    @Override
    public void seen(InsurerNumber insurer, TokenHash id, Instant now) {
        transactions.change(
                Scope.of(insurer),
                "session",
                handle -> one(handle, SEEN, insurer, id).bind("now", value(now)).execute());
    }

    @Override
    public void remove(InsurerNumber insurer, TokenHash id) {
        transactions.change(
                Scope.of(insurer),
                "session",
                handle -> one(handle, REMOVE, insurer, id).execute());
    }

    @Override
    public void removeOver(InsurerNumber insurer, Instant now) {
        transactions.change(
                Scope.of(insurer),
                "sessions",
                handle -> handle.createUpdate(REMOVE_OVER)
                        .bind("insurer", insurer.value())
                        .bind("idle", value(now.minus(Session.IDLE)))
                        .bind("old", value(now.minus(Session.WHOLE)))
                        .execute());
    }

    private static Update one(Handle handle, String sql, InsurerNumber insurer, TokenHash id) {
        return handle.createUpdate(sql).bind("insurer", insurer.value()).bind("id", id.value());
    }
}
