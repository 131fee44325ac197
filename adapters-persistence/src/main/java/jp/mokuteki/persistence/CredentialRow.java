package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;

/** A line of the table {@code credential}. */
record CredentialRow(String id, String insurer, String name, String roles, String hash, Times times) {
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    static final RowMapper<CredentialRow> MAPPER = (row, context) -> new CredentialRow(
            row.getString("id"),
            row.getString("insurer"),
            row.getString("name"),
            row.getString("roles"),
            row.getString("token_hash"),
            new Times(
                    SqlValues.instant(row, "created_at"),
                    time(row, "expires_at"),
                    time(row, "revoked_at"),
                    time(row, "last_used_at")));

    /** When what happened to it. */
    record Times(
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> revokedAt,
            Optional<Instant> lastUsedAt) {}

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return SqlValues.maybe(row, column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    static String roles(Set<Role> roles) {
        return roles.stream().map(Role::toString).collect(Collectors.joining("|"));
    }

    Credentials.Stored stored() {
        return new Credentials.Stored(credential(), new TokenHash(hash));
    }

    Credential credential() {
        return new Credential(
                new CredentialId(id),
                InsurerNumber.parse(insurer),
                name,
                BAR.splitAsStream(roles)
                        .map(code -> Role.of(code).orElseThrow())
                        .collect(Collectors.toSet()),
                times.createdAt(),
                times.expiresAt(),
                times.revokedAt(),
                times.lastUsedAt());
    }
}
