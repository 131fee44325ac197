package jp.mokuteki.application.service;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Issues, lists and revokes credentials. */
final class CredentialService {
    private final Credentials credentials;
    private final KnownCredentials known;
    private final Transactions transactions;
    private final JapanTime time;
    private final Tokens tokens;

    CredentialService(
            Credentials credentials, KnownCredentials known, Transactions transactions, JapanTime time, Tokens tokens) {
        this.credentials = credentials;
        this.known = known;
        this.transactions = transactions;
        this.time = time;
        this.tokens = tokens;
    }

    IssuedCredential issue(Caller by, CredentialRequest request) {
        Instant now = time.now();
        if (request.expiresAt().map(end -> !now.isBefore(end)).orElse(false)) {
            throw new IllegalArgumentException("a credential expires after it is issued");
        }
        CredentialId id = tokens.id();
        var credential = new Credential(
                id,
                by.insurer(),
                request.name(),
                request.roles(),
                now,
                request.expiresAt(),
                Optional.empty(),
                Optional.empty());
        return stored(credential, tokens.token(id));
    }

    private IssuedCredential stored(Credential credential, String token) {
        return transactions.inTransaction(() -> {
            credentials.add(new Credentials.Stored(credential, TokenHash.over(token)));
            return new IssuedCredential(credential, token);
        });
    }

    Optional<Credential> find(Caller by, CredentialId id) {
        return credentials
                .find(id)
                .map(Credentials.Stored::credential)
                .filter(credential -> credential.insurer().equals(by.insurer()));
    }

    List<Credential> list(Caller by) {
        return credentials.of(by.insurer());
    }

    boolean revoke(Caller by, CredentialId id) {
        boolean revoked = transactions.inTransaction(() -> credentials.revoke(by.insurer(), id, time.now()));
        known.forget(id);
        return revoked;
    }

    Optional<String> openFirst(InsurerNumber insurer, Optional<String> token) {
        return StartsAtOnce.inTransaction(transactions, () -> {
            Optional<Credentials.Stored> first = credentials.find(CredentialId.BOOTSTRAP);
            if (token.isPresent()) {
                first.ifPresentOrElse(stored -> replace(stored, token.get()), () -> addFirst(insurer, token.get()));
                return Optional.empty();
            }
            if (first.isPresent() || !credentials.of(insurer).isEmpty()) {
                return Optional.empty();
            }
            String made = tokens.token(CredentialId.BOOTSTRAP);
            addFirst(insurer, made);
            return Optional.of(made);
        });
    }

    private void addFirst(InsurerNumber insurer, String token) {
        var first = new Credential(
                CredentialId.BOOTSTRAP,
                insurer,
                "bootstrap",
                EnumSet.allOf(Role.class),
                time.now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        credentials.add(new Credentials.Stored(first, TokenHash.over(token)));
    }

    private void replace(Credentials.Stored first, String token) {
        TokenHash hash = TokenHash.over(token);
        if (first.credential().revokedAt().isEmpty() && !first.hash().matches(hash)) {
            credentials.replaceHash(first.credential().insurer(), CredentialId.BOOTSTRAP, hash);
        }
    }
}
