package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;
import static jp.mokuteki.persistence.SqlValues.valueOrNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Credentials in the database. Thread-safe. */
final class JdbiCredentials implements Credentials {
    private static final String SELECT = """
            SELECT id, insurer, name, roles, token_hash, created_at, expires_at, revoked_at, last_used_at
            FROM credential
            """;
    private static final String INSERT = """
            INSERT INTO credential (id, insurer, name, roles, token_hash, created_at, expires_at, revoked_at, last_used_at)
            VALUES (:id, :insurer, :name, :roles, :hash, :createdAt, :expiresAt, :revokedAt, :lastUsedAt)
            """;
    private static final String OF_INSURER = "WHERE insurer = :insurer AND id = :id";

    private final JdbiTransactions transactions;

    JdbiCredentials(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Stored> find(CredentialId id) {
        Optional<CredentialRow> found = transactions.read(
                Scope.of(id),
                "credential",
                handle -> handle.createQuery(SELECT + "WHERE id = :id")
                        .bind("id", id.value())
                        .map(CredentialRow.MAPPER)
                        .findOne());
        return found.map(row -> Failures.understood("credential", row::stored));
    }

    @Override
    public List<Credential> of(InsurerNumber insurer) {
        List<CredentialRow> rows = transactions.read(
                Scope.of(insurer),
                "credentials",
                handle -> handle.createQuery(SELECT + "WHERE insurer = :insurer ORDER BY created_at, id")
                        .bind("insurer", insurer.value())
                        .map(CredentialRow.MAPPER)
                        .list());
        return rows.stream()
                .map(row -> Failures.understood("credential", row::credential))
                .toList();
    }

    @Override
    public void add(Stored stored) {
        Credential credential = stored.credential();
        transactions.change(
                Scope.of(credential.insurer()),
                "credential",
                handle -> handle.createUpdate(INSERT)
                        .bind("id", credential.id().value())
                        .bind("insurer", credential.insurer().value())
                        .bind("name", credential.name())
                        .bind("roles", CredentialRow.roles(credential.roles()))
                        .bind("hash", stored.hash().value())
                        .bind("createdAt", value(credential.createdAt()))
                        .bind("expiresAt", time(credential.expiresAt()))
                        .bind("revokedAt", time(credential.revokedAt()))
                        .bind("lastUsedAt", time(credential.lastUsedAt()))
                        .execute());
    }

    private static org.jdbi.v3.core.argument.Argument time(Optional<Instant> time) {
        return valueOrNull(time.map(one -> one.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public boolean revoke(InsurerNumber insurer, CredentialId id, Instant now) {
        transactions.change(
                Scope.of(insurer),
                "credential",
                handle -> one(
                                handle,
                                "UPDATE credential SET revoked_at = :now " + OF_INSURER + " AND revoked_at IS NULL",
                                insurer,
                                id)
                        .bind("now", value(now))
                        .execute());
        return find(id).map(stored -> stored.credential().insurer().equals(insurer))
                .orElse(false);
    }

    @Override
    public void used(InsurerNumber insurer, CredentialId id, Instant now) {
        transactions.change(
                Scope.of(insurer),
                "credential",
                handle -> one(handle, "UPDATE credential SET last_used_at = :now " + OF_INSURER, insurer, id)
                        .bind("now", value(now))
                        .execute());
    }

    @Override
    public void replaceHash(InsurerNumber insurer, CredentialId id, TokenHash hash) {
        transactions.change(
                Scope.of(insurer),
                "credential",
                handle -> one(handle, "UPDATE credential SET token_hash = :hash " + OF_INSURER, insurer, id)
                        .bind("hash", hash.value())
                        .execute());
    }

    private static Update one(Handle handle, String sql, InsurerNumber insurer, CredentialId id) {
        return handle.createUpdate(sql).bind("insurer", insurer.value()).bind("id", id.value());
    }
}
