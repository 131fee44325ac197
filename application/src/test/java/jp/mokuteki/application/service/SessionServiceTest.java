package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.mokuteki.application.fake.HandClock;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.SessionKey;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has signed in, and for how long. */
final class SessionServiceTest {
    private static final Insurer SOCIETY = new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合");
    private static final Insurer OTHER = new Insurer(InsurerNumber.parse("33120015"), "別の健康保険組合");
    private static final Duration MOMENT = Duration.ofNanos(1_000);
    private static final Caller ADMINISTRATOR =
            new Caller(CredentialId.BOOTSTRAP, SOCIETY.number(), Set.of(Role.ADMIN));

    private final HandClock clock = new HandClock(Instant.parse("2026-04-01T00:00:00Z"));
    private final InMemoryStorage storage = new InMemoryStorage();
    private long seed;
    private final UseCases useCases = instance();

    private UseCases instance() {
        return Wiring.wire(storage, Outsides.of((revision, format) -> ""), clock, new Random(++seed));
    }

    @BeforeEach
    void storeTheInsurers() {
        useCases.register().openRegister().open(SOCIETY);
        useCases.register().openRegister().open(OTHER);
    }

    private IssuedCredential aCredential(Optional<Instant> expiresAt) {
        return useCases.credentials()
                .issueCredential()
                .issue(ADMINISTRATOR, new CredentialRequest("窓口", Set.of(Role.READER, Role.EDITOR), expiresAt));
    }

    private SignedIn begun(String token) {
        return useCases.sessions().beginSession().begin(token).orElseThrow();
    }

    private SignedIn begun() {
        return begun(aCredential(Optional.empty()).token());
    }

    private Optional<SignedIn> resumed(SessionKey key) {
        return useCases.sessions().resumeSession().resume(key);
    }

    @Test
    void a_token_begins_a_session_that_says_who_it_is() {
        IssuedCredential issued = aCredential(Optional.empty());

        SignedIn begun = begun(issued.token());

        assertThat(begun.caller().credential()).isEqualTo(issued.credential().id());
        assertThat(begun.caller().insurer()).isEqualTo(SOCIETY.number());
        assertThat(begun.caller().roles()).containsExactlyInAnyOrder(Role.READER, Role.EDITOR);
        assertThat(begun.name()).isEqualTo("窓口");
        assertThat(resumed(begun.key())).contains(begun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "mk_aaaaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "a.b.c"})
    void no_other_token_begins_one(String token) {
        assertThat(useCases.sessions().beginSession().begin(token)).isEmpty();
    }

    @Test
    void each_begins_with_a_key_of_its_own_of_which_only_the_hash_is_kept() {
        String token = aCredential(Optional.empty()).token();

        SessionKey one = begun(token).key();
        SessionKey other = begun(token).key();

        assertThat(one).isNotEqualTo(other);
        assertThat(one.formToken()).isNotEqualTo(other.formToken()).isNotEqualTo(one.hash());
        assertThat(storage.sessions().find(SOCIETY.number(), one.hash()).toString())
                .doesNotContain(one.secret())
                .doesNotContain(one.formToken().value());
    }

    @Test
    void a_key_that_names_another_insurer_opens_nothing() {
        SessionKey key = begun().key();

        assertThat(resumed(new SessionKey(OTHER.number(), key.secret()))).isEmpty();
    }

    @Test
    void without_use_it_lasts_for_half_an_hour_and_not_a_moment_longer() {
        SessionKey used = begun().key();
        SessionKey unused = begun().key();

        clock.advance(Session.IDLE.minus(MOMENT));
        Optional<SignedIn> justBefore = resumed(used);
        clock.advance(MOMENT);

        assertThat(justBefore).isPresent();
        assertThat(resumed(used)).isPresent();
        assertThat(resumed(unused)).isEmpty();
    }

    @Test
    void with_use_it_lasts_for_twelve_hours_and_not_a_moment_longer() {
        SessionKey key = begun().key();
        Duration step = Duration.ofMinutes(20);
        for (Duration past = step; past.compareTo(Session.WHOLE) < 0; past = past.plus(step)) {
            clock.advance(step);
            assertThat(resumed(key)).isPresent();
        }

        clock.advance(step.minus(MOMENT));
        Optional<SignedIn> justBefore = resumed(key);
        clock.advance(MOMENT);

        assertThat(justBefore).isPresent();
        assertThat(resumed(key)).isEmpty();
    }

    @Test
    void it_ends_at_once_with_its_credential() {
        IssuedCredential issued = aCredential(Optional.of(clock.instant().plusSeconds(60)));
        SessionKey expiring = begun(issued.token()).key();
        IssuedCredential other = aCredential(Optional.empty());
        SessionKey revoked = begun(other.token()).key();

        useCases.credentials()
                .revokeCredential()
                .revoke(ADMINISTRATOR, other.credential().id());
        clock.advance(Duration.ofSeconds(60).minus(MOMENT));

        assertThat(resumed(revoked)).isEmpty();
        assertThat(resumed(expiring)).isPresent();
        clock.advance(MOMENT);
        assertThat(resumed(expiring)).isEmpty();
    }

    @Test
    void it_ends_where_the_credential_gets_another_token() {
        String token = "a-token-of-the-operator-of-32-characters";
        useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.of(token));
        SessionKey key = begun(token).key();

        useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.of(token + "-2"));
        clock.advance(Duration.ofSeconds(1));

        assertThat(resumed(key)).isEmpty();
    }

    @Test
    void whoever_signs_out_is_out_on_every_instance() {
        SessionKey key = begun().key();
        UseCases other = instance();
        assertThat(other.sessions().resumeSession().resume(key)).isPresent();

        useCases.sessions().endSession().end(key);

        assertThat(resumed(key)).isEmpty();
        assertThat(other.sessions().resumeSession().resume(key)).isEmpty();
    }

    @Test
    void those_that_are_over_are_removed_when_the_next_one_begins() {
        SessionKey over = begun().key();
        clock.advance(Session.IDLE);

        begun();

        assertThat(storage.sessions().find(SOCIETY.number(), over.hash())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06139992",
                "06139992.short",
                "06139993.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "06139992-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "06139992.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "06139992.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_text_of_another_form_is_no_key(String text) {
        assertThat(SessionKey.parse(text)).isEmpty();
    }

    @Test
    void a_key_is_read_as_it_is_written_and_never_printed() {
        SessionKey key = begun().key();

        assertThat(SessionKey.parse(key.value())).contains(key);
        assertThat(key.toString()).doesNotContain(key.secret());
    }
}
