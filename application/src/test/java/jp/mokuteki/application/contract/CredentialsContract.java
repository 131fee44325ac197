package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.Insurer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of credentials promises. */
public abstract class CredentialsContract {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");
    private static final TokenHash HASH = TokenHash.over("one");

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Credentials credentials() {
        return storage().credentials();
    }

    @BeforeEach
    void storeTheInsurers() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    private static Credentials.Stored aCredential(String id, Insurer insurer, Instant createdAt) {
        var credential = new Credential(
                new CredentialId(id),
                insurer.number(),
                SampleTables.DIFFICULT_TEXT,
                EnumSet.of(Role.READER, Role.AUDITOR),
                createdAt,
                Optional.of(createdAt.plusSeconds(60)),
                Optional.empty(),
                Optional.empty());
        return new Credentials.Stored(credential, HASH);
    }

    private Credential found(Credentials.Stored stored) {
        return credentials().find(stored.credential().id()).orElseThrow().credential();
    }

    @Test
    void finds_nothing_when_empty() {
        assertThat(credentials().find(CredentialId.BOOTSTRAP)).isEmpty();
        assertThat(credentials().of(TAKASAKI.number())).isEmpty();
    }

    @Test
    void gives_back_what_was_stored_letter_for_letter() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);

        credentials().add(stored);

        assertThat(credentials().find(stored.credential().id())).contains(stored);
    }

    @Test
    void lists_the_credentials_of_one_insurer_by_the_time_of_issue_and_then_by_id() {
        Credentials.Stored second = aCredential("bbbbbbbbbbbb", TAKASAKI, NOW);
        Credentials.Stored third = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW.plusSeconds(1));
        Credentials.Stored first = aCredential("aaaabbbbcccc", TAKASAKI, NOW);
        Credentials.Stored foreign = aCredential("cccccccccccc", OTHER, NOW);

        Set.of(second, third, first, foreign).forEach(credentials()::add);

        assertThat(credentials().of(TAKASAKI.number()))
                .containsExactly(first.credential(), second.credential(), third.credential());
    }

    @Test
    void refuses_an_id_that_is_taken_even_by_another_insurer_and_changes_nothing() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);
        credentials().add(stored);

        assertThatThrownBy(() -> credentials().add(aCredential("aaaaaaaaaaaa", OTHER, NOW)))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(credentials().find(stored.credential().id())).contains(stored);
    }

    @Test
    void refuses_a_credential_of_an_insurer_that_is_not_stored() {
        assertThatThrownBy(() -> credentials().add(aCredential("aaaaaaaaaaaa", SampleInsurers.NEVER_STORED, NOW)))
                .isInstanceOf(StorageException.class);

        assertThat(credentials().find(new CredentialId("aaaaaaaaaaaa"))).isEmpty();
    }

    @Test
    void revokes_once_and_keeps_the_first_time() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);
        credentials().add(stored);
        CredentialId id = stored.credential().id();

        assertThat(credentials().revoke(TAKASAKI.number(), id, NOW.plusSeconds(5)))
                .isTrue();
        assertThat(credentials().revoke(TAKASAKI.number(), id, NOW.plusSeconds(9)))
                .isTrue();

        assertThat(found(stored).revokedAt()).contains(NOW.plusSeconds(5));
    }

    @Test
    void revokes_nothing_of_another_insurer() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);
        credentials().add(stored);

        assertThat(credentials().revoke(OTHER.number(), stored.credential().id(), NOW))
                .isFalse();
        assertThat(credentials().revoke(OTHER.number(), new CredentialId("bbbbbbbbbbbb"), NOW))
                .isFalse();

        assertThat(found(stored)).isEqualTo(stored.credential());
    }

    @Test
    void notes_the_last_use() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);
        credentials().add(stored);

        credentials().used(TAKASAKI.number(), stored.credential().id(), NOW.plusSeconds(7));

        assertThat(found(stored).lastUsedAt()).contains(NOW.plusSeconds(7));
    }

    @Test
    void replaces_the_hash_and_nothing_else() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);
        credentials().add(stored);
        TokenHash other = TokenHash.over("other");

        credentials().replaceHash(TAKASAKI.number(), stored.credential().id(), other);

        assertThat(credentials().find(stored.credential().id()))
                .contains(new Credentials.Stored(stored.credential(), other));
    }

    @Test
    void leaves_nothing_of_a_transaction_that_fails() {
        Credentials.Stored stored = aCredential("aaaaaaaaaaaa", TAKASAKI, NOW);

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    credentials().add(stored);
                    throw new IllegalStateException("afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(credentials().find(stored.credential().id())).isEmpty();
    }
}
