package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.mokuteki.application.fake.HandClock;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialServiceTest {
    private static final Insurer SOCIETY = new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合");
    private static final Insurer OTHER = new Insurer(InsurerNumber.parse("33120015"), "別の健康保険組合");
    private static final String OPERATORS_TOKEN = "a-token-of-the-operator-of-32-characters";

    private final HandClock clock = new HandClock(Instant.parse("2026-04-01T00:00:00Z"));
    private long seed;
    private final InMemoryStorage storage = new InMemoryStorage();
    private final UseCases useCases = instance();

    private UseCases instance() {
        return Wiring.wire(storage, Outsides.of((revision, format) -> ""), clock, new Random(++seed));
    }

    @BeforeEach
    void storeTheInsurers() {
        useCases.register().openRegister().open(SOCIETY);
        useCases.register().openRegister().open(OTHER);
    }

    private Caller anAdministrator() {
        useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.of(OPERATORS_TOKEN));
        return useCases.credentials()
                .authenticateCaller()
                .authenticate(OPERATORS_TOKEN)
                .orElseThrow();
    }

    private IssuedCredential aReader(Optional<Instant> expiresAt) {
        var request = new CredentialRequest("読取り用", Set.of(Role.READER), expiresAt);
        return useCases.credentials().issueCredential().issue(anAdministrator(), request);
    }

    private Optional<Caller> authenticated(String token) {
        return useCases.credentials().authenticateCaller().authenticate(token);
    }

    @Test
    void the_first_credential_is_made_and_shown_once_where_none_exists() {
        Optional<String> made = useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.empty());
        Optional<String> again = useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.empty());

        assertThat(made.orElseThrow()).matches("mk_bootstrap_[A-Za-z0-9_-]{43}");
        assertThat(again).isEmpty();
        assertThat(authenticated(made.orElseThrow()))
                .contains(new Caller(CredentialId.BOOTSTRAP, SOCIETY.number(), EnumSet.allOf(Role.class)));
    }

    @Test
    void a_token_of_the_operator_becomes_the_first_credential_and_can_be_exchanged() {
        String exchanged = OPERATORS_TOKEN + "-2";
        anAdministrator();

        useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.of(exchanged));
        clock.advance(Duration.ofSeconds(1));

        assertThat(authenticated(exchanged)).isPresent();
        assertThat(authenticated(OPERATORS_TOKEN)).isEmpty();
    }

    @Test
    void a_first_credential_that_was_revoked_is_not_brought_back_by_a_start() {
        Caller administrator = anAdministrator();
        useCases.credentials().revokeCredential().revoke(administrator, CredentialId.BOOTSTRAP);

        useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.of(OPERATORS_TOKEN));
        Optional<String> made = useCases.credentials().openFirstCredential().open(SOCIETY.number(), Optional.empty());

        assertThat(authenticated(OPERATORS_TOKEN)).isEmpty();
        assertThat(made).isEmpty();
    }

    @Test
    void an_issued_token_speaks_for_the_insurer_of_who_issued_it_and_for_its_roles_alone() {
        IssuedCredential issued = aReader(Optional.empty());

        assertThat(issued.token()).matches("mk_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");
        assertThat(authenticated(issued.token()))
                .contains(new Caller(issued.credential().id(), SOCIETY.number(), Set.of(Role.READER)));
    }

    @Test
    void neither_the_token_nor_its_secret_is_kept_or_printed() {
        IssuedCredential issued = aReader(Optional.empty());

        String kept = storage.credentials().find(issued.credential().id()).toString();

        assertThat(issued.toString()).doesNotContain(issued.token());
        assertThat(kept).doesNotContain(issued.token().substring(16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mk_",
                "mk_abcdefghijkl_short",
                "a-token-of-somebody-else-of-32-characters",
                "mk_abcdefghijkl_0123456789012345678901234567890123456789012",
                "token with spaces that is long enough 0123456789"
            })
    void malformed_and_unknown_tokens_let_nobody_in(String token) {
        anAdministrator();

        assertThat(authenticated(token)).isEmpty();
    }

    @Test
    void a_wrong_secret_of_a_known_credential_lets_nobody_in() {
        IssuedCredential issued = aReader(Optional.empty());
        char last = issued.token().charAt(issued.token().length() - 1);

        String wrong = issued.token().substring(0, issued.token().length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(authenticated(wrong)).isEmpty();
    }

    @Test
    void a_credential_is_accepted_until_the_instant_at_which_it_expires() {
        IssuedCredential issued = aReader(Optional.of(clock.instant().plusSeconds(60)));

        clock.advance(Duration.ofSeconds(60).minusNanos(1_000));
        assertThat(authenticated(issued.token())).isPresent();

        clock.advance(Duration.ofNanos(1_000));
        assertThat(authenticated(issued.token())).isEmpty();
    }

    @Test
    void a_credential_that_would_expire_before_it_begins_is_refused() {
        assertThatThrownBy(() -> aReader(Optional.of(clock.instant()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_revocation_is_noticed_at_once_here_and_within_a_second_elsewhere() {
        UseCases elsewhere = instance();
        IssuedCredential issued = aReader(Optional.empty());
        assertThat(elsewhere.credentials().authenticateCaller().authenticate(issued.token()))
                .isPresent();

        boolean revoked = useCases.credentials()
                .revokeCredential()
                .revoke(anAdministrator(), issued.credential().id());

        assertThat(revoked).isTrue();
        assertThat(authenticated(issued.token())).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(elsewhere.credentials().authenticateCaller().authenticate(issued.token()))
                .isEmpty();
    }

    @Test
    void an_administrator_sees_and_revokes_only_credentials_of_the_own_insurer() {
        IssuedCredential issued = aReader(Optional.empty());
        var foreigner = new Caller(new CredentialId("abcdefghijkl"), OTHER.number(), Set.of(Role.ADMIN));

        assertThat(useCases.credentials().listCredentials().list(foreigner)).isEmpty();
        assertThat(useCases.credentials()
                        .revokeCredential()
                        .revoke(foreigner, issued.credential().id()))
                .isFalse();

        assertThat(authenticated(issued.token())).isPresent();
        assertThat(useCases.credentials().listCredentials().list(anAdministrator()))
                .extracting(Credential::name)
                .containsExactlyInAnyOrder("bootstrap", "読取り用");
    }

    @Test
    void the_last_use_is_noted_to_the_minute() {
        IssuedCredential issued = aReader(Optional.empty());
        Instant first = clock.instant();

        authenticated(issued.token());
        clock.advance(Duration.ofSeconds(59));
        authenticated(issued.token());
        Optional<Instant> within = lastUse(issued);
        clock.advance(Duration.ofSeconds(1));
        authenticated(issued.token());

        assertThat(within).contains(first);
        assertThat(lastUse(issued)).contains(first.plusSeconds(60));
    }

    private Optional<Instant> lastUse(IssuedCredential issued) {
        return storage.credentials()
                .find(issued.credential().id())
                .orElseThrow()
                .credential()
                .lastUsedAt();
    }

    @Test
    void nobody_is_let_in_while_the_storage_does_not_answer() {
        IssuedCredential issued = aReader(Optional.empty());

        storage.stop();

        assertThatThrownBy(() -> authenticated(issued.token())).isInstanceOf(StorageException.class);
    }
}
