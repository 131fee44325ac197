package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.time.Instant;
import java.util.Optional;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;

/** Answers that may be asked for again, in the database. Thread-safe. */
final class JdbiKeptAnswers implements KeptAnswers {
    private static final String INSERT = """
            INSERT INTO kept_answer
              (insurer, credential, path, idempotency_key, digest, status, location, body, kept_at)
            VALUES (:insurer, :credential, :path, :key, :digest, :status, :location, :body, :keptAt)
            """;
    private static final String ONE = """
            SELECT credential, path, idempotency_key, digest, status, location, body, kept_at FROM kept_answer
            WHERE insurer = :insurer AND credential = :credential AND path = :path AND idempotency_key = :key
            """;
    private static final String REPLACE = """
            UPDATE kept_answer SET status = :status, location = :location, body = :body
            WHERE insurer = :insurer AND credential = :credential AND path = :path AND idempotency_key = :key
            """;
    private static final String REMOVE = "DELETE FROM kept_answer WHERE insurer = :insurer AND kept_at < :time";

    private static final RowMapper<Kept> MAPPER = (row, context) -> new Kept(
            new RepeatableRequest(
                    new RepeatableRequest.Name(
                            new CredentialId(row.getString("credential")),
                            row.getString("path"),
                            new IdempotencyKey(row.getString("idempotency_key"))),
                    row.getString("digest")),
            new KeptAnswer(row.getInt("status"), SqlValues.maybe(row, "location", String.class), row.getString("body")),
            SqlValues.instant(row, "kept_at"));

    private final JdbiTransactions transactions;

    JdbiKeptAnswers(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Kept> find(InsurerNumber insurer, RepeatableRequest.Name name) {
        return transactions.read(
                Scope.of(insurer),
                "answer",
                handle -> handle.createQuery(ONE)
                        .bind("insurer", insurer.value())
                        .bind("credential", name.credential().value())
                        .bind("path", name.path())
                        .bind("key", name.key().value())
                        .map(MAPPER)
                        .findOne());
    }

    @Override
    public void add(InsurerNumber insurer, Kept kept) {
        RepeatableRequest.Name name = kept.request().name();
        transactions.change(
                Scope.of(insurer),
                "answer",
                handle -> handle.createUpdate(INSERT)
                        .bind("insurer", insurer.value())
                        .bind("credential", name.credential().value())
                        .bind("path", name.path())
                        .bind("key", name.key().value())
                        .bind("digest", kept.request().digest())
                        .bind("status", kept.answer().status())
                        .bind("location", valueOrNull(kept.answer().location()))
                        .bind("body", kept.answer().body())
                        .bind("keptAt", value(kept.at()))
                        .execute());
    }

    @Override
    public void replace(InsurerNumber insurer, RepeatableRequest.Name name, KeptAnswer answer) {
        transactions.change(
                "answer",
                handle -> handle.createUpdate(REPLACE)
                        .bind("insurer", insurer.value())
                        .bind("credential", name.credential().value())
                        .bind("path", name.path())
                        .bind("key", name.key().value())
                        .bind("status", answer.status())
                        .bind("location", valueOrNull(answer.location()))
                        .bind("body", answer.body())
                        .execute());
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
