package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;

/** Answers that may be asked for again, in the database. Thread-safe. */
final class JdbiKeptAnswers implements KeptAnswers {
    private static final String INSERT = """
            INSERT INTO kept_answer
              (insurer, credential, path, idempotency_key, digest, status, location, body, kept_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** One question for all of them, each found by its key. */
    private static final String SELECT = """
            SELECT kept.credential, kept.path, kept.idempotency_key, digest, status, location, body, kept_at
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY))
              AS asked (credential, path, idempotency_key)
            JOIN kept_answer kept
              ON kept.insurer = ? AND kept.credential = asked.credential AND kept.path = asked.path
                AND kept.idempotency_key = asked.idempotency_key
            """;

    private static final String REMOVE = "DELETE FROM kept_answer WHERE insurer = :insurer AND kept_at < :time";

    private final JdbiTransactions transactions;

    JdbiKeptAnswers(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Kept> find(InsurerNumber insurer, Set<RepeatableRequest.Name> names) {
        return transactions.read(Scope.of(insurer), "answers", handle -> found(handle, insurer, List.copyOf(names)));
    }

    private static List<Kept> found(Handle handle, InsurerNumber insurer, List<RepeatableRequest.Name> names) {
        return Statements.perform(handle, SELECT, select -> {
            setArray(select, 1, names, name -> name.credential().value());
            setArray(select, 2, names, RepeatableRequest.Name::path);
            setArray(select, 3, names, name -> name.key().value());
            select.setString(4, insurer.value());
            var found = new ArrayList<Kept>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(kept(rows));
                }
            }
            return found;
        });
    }

    private static void setArray(
            PreparedStatement select,
            int place,
            List<RepeatableRequest.Name> names,
            Function<RepeatableRequest.Name, String> part)
            throws SQLException {
        Object[] values = names.stream().map(part).toArray();
        select.setArray(place, select.getConnection().createArrayOf("varchar", values));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var name = new RepeatableRequest.Name(
                new CredentialId(row.getString("credential")),
                row.getString("path"),
                new IdempotencyKey(row.getString("idempotency_key")));
        var answer = new KeptAnswer(
                row.getInt("status"), SqlValues.maybe(row, "location", String.class), row.getString("body"));
        return new Kept(
                new RepeatableRequest(name, row.getString("digest")), answer, SqlValues.instant(row, "kept_at"));
    }

    @Override
    public void add(InsurerNumber insurer, List<Kept> kept) {
        transactions.change(
                Scope.of(insurer),
                "answer",
                handle -> Statements.perform(handle, INSERT, insert -> {
                    for (Kept one : kept) {
                        add(insert, insurer, one);
                    }
                    return insert.executeBatch();
                }));
    }

    private static void add(PreparedStatement insert, InsurerNumber insurer, Kept kept) throws SQLException {
        RepeatableRequest.Name name = kept.request().name();
        insert.setString(1, insurer.value());
        insert.setString(2, name.credential().value());
        insert.setString(3, name.path());
        insert.setString(4, name.key().value());
        insert.setString(5, kept.request().digest());
        insert.setInt(6, kept.answer().status());
        insert.setString(7, kept.answer().location().orElse(null));
        insert.setString(8, kept.answer().body());
        insert.setObject(9, kept.at().atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }

    @Override
    public void removeBefore(InsurerNumber insurer, Instant time) {
        transactions.change(
                Scope.of(insurer),
                "answers",
                handle -> handle.createUpdate(REMOVE)
                        .bind("insurer", insurer.value())
                        .bind("time", value(time))
                        .execute());
    }
}
