package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of sessions promises. */
public abstract class SessionsContract {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");
    private static final CredentialId CREDENTIAL = new CredentialId("aaaaaaaaaaaa");
    private static final InsurerNumber INSURER = TAKASAKI.number();

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Sessions sessions() {
        return storage().sessions();
    }

    @BeforeEach
    void storeACredential() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
        var credential = new Credential(
                CREDENTIAL,
                INSURER,
                "窓口",
                EnumSet.of(Role.READER),
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        storage().credentials().add(new Credentials.Stored(credential, TokenHash.over("token")));
    }

    private static Session aSession(String secret, Instant begunAt, Instant seenAt) {
        return new Session(TokenHash.over(secret), INSURER, CREDENTIAL, TokenHash.over("token"), begunAt, seenAt);
    }

    private static Session aSession(String secret) {
        return aSession(secret, NOW, NOW);
    }

    @Test
    void finds_nothing_when_empty() {
        assertThat(sessions().find(INSURER, TokenHash.over("one"))).isEmpty();
    }

    @Test
    void gives_back_what_was_stored() {
        Session session = aSession("one", NOW, NOW.plusSeconds(60));

        sessions().add(INSURER, session);

        assertThat(sessions().find(INSURER, session.id())).contains(session);
    }

    @Test
    void shows_another_insurer_nothing_and_lets_it_change_nothing() {
        Session session = aSession("one");
        sessions().add(INSURER, session);

        sessions().seen(OTHER.number(), session.id(), NOW.plusSeconds(60));
        sessions().remove(OTHER.number(), session.id());
        sessions().removeOver(OTHER.number(), NOW.plus(Session.WHOLE));

        assertThat(sessions().find(OTHER.number(), session.id())).isEmpty();
        assertThat(sessions().find(INSURER, session.id())).contains(session);
    }

    @Test
    void refuses_a_hash_that_is_taken_and_changes_nothing() {
        Session session = aSession("one");
        sessions().add(INSURER, session);

        assertThatThrownBy(() -> sessions().add(INSURER, aSession("one", NOW.plusSeconds(1), NOW.plusSeconds(1))))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(sessions().find(INSURER, session.id())).contains(session);
    }

    @Test
    void refuses_a_session_of_a_credential_that_is_not_stored() {
        var session = new Session(
                TokenHash.over("one"), INSURER, new CredentialId("bbbbbbbbbbbb"), TokenHash.over("token"), NOW, NOW);

        assertThatThrownBy(() -> sessions().add(INSURER, session)).isInstanceOf(StorageException.class);

        assertThat(sessions().find(INSURER, session.id())).isEmpty();
    }

    @Test
    void notes_the_last_use_of_one_and_makes_none_of_what_is_gone() {
        Session session = aSession("one");
        sessions().add(INSURER, session);
        sessions().add(INSURER, aSession("two"));

        sessions().seen(INSURER, session.id(), NOW.plusSeconds(90));
        sessions().seen(INSURER, TokenHash.over("three"), NOW.plusSeconds(90));

        assertThat(sessions().find(INSURER, session.id())).contains(aSession("one", NOW, NOW.plusSeconds(90)));
        assertThat(sessions().find(INSURER, TokenHash.over("two"))).contains(aSession("two"));
        assertThat(sessions().find(INSURER, TokenHash.over("three"))).isEmpty();
    }

    @Test
    void removes_one_and_no_other() {
        sessions().add(INSURER, aSession("one"));
        sessions().add(INSURER, aSession("two"));

        sessions().remove(INSURER, TokenHash.over("one"));
        sessions().remove(INSURER, TokenHash.over("one"));

        assertThat(sessions().find(INSURER, TokenHash.over("one"))).isEmpty();
        assertThat(sessions().find(INSURER, TokenHash.over("two"))).isPresent();
    }

    @Test
    void removes_those_that_were_idle_or_lasted_for_too_long_and_keeps_those_a_moment_younger() {
        Instant idle = NOW.minus(Session.IDLE);
        Instant old = NOW.minus(Session.WHOLE);
        sessions().add(INSURER, aSession("idle", idle, idle));
        sessions().add(INSURER, aSession("nearly idle", idle, idle.plusNanos(1_000)));
        sessions().add(INSURER, aSession("old", old, NOW));
        sessions().add(INSURER, aSession("nearly old", old.plusNanos(1_000), NOW));

        sessions().removeOver(INSURER, NOW);

        assertThat(sessions().find(INSURER, TokenHash.over("idle"))).isEmpty();
        assertThat(sessions().find(INSURER, TokenHash.over("nearly idle"))).isPresent();
        assertThat(sessions().find(INSURER, TokenHash.over("old"))).isEmpty();
        assertThat(sessions().find(INSURER, TokenHash.over("nearly old"))).isPresent();
    }

    @Test
    void leaves_nothing_of_a_transaction_that_fails() {
        sessions().add(INSURER, aSession("before"));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    sessions().add(INSURER, aSession("one"));
                    sessions().remove(INSURER, TokenHash.over("before"));
                    throw new IllegalStateException("afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(sessions().find(INSURER, TokenHash.over("one"))).isEmpty();
        assertThat(sessions().find(INSURER, TokenHash.over("before"))).isPresent();
    }
}
