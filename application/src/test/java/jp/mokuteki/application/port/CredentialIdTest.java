package jp.mokuteki.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How credentials, and those whom an issuer vouches for, are named. */
class CredentialIdTest {
    private static final String ISSUER = "https://issuer.example";

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijk1", "bootstrap", "oidc-0123456789abcdef0123456789abcdef"})
    void what_follows_the_grammar_is_taken(String value) {
        assertThat(new CredentialId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abcdefghijk",
                "ABCDEFGHIJK1",
                "bootstrap2",
                "oidc-0123456789ABCDEF0123456789ABCDEF",
                "oidc-0123456789abcdef0123456789abcde",
                "oidc-0123456789abcdef0123456789abcdef0"
            })
    void anything_else_is_refused(String value) {
        assertThatThrownBy(() -> new CredentialId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whom_an_issuer_vouches_for_is_named_the_same_at_every_time_and_not_by_name() {
        CredentialId id = CredentialId.vouchedFor(ISSUER, "hanako");

        // printf '22:https://issuer.examplehanako' | sha256sum
        assertThat(id).hasToString("oidc-2f1c774823d6bcc13f7ae0e4dfe86208");
    }

    @Test
    void the_same_name_at_another_issuer_and_another_split_of_the_same_letters_are_others() {
        CredentialId id = CredentialId.vouchedFor(ISSUER, "hanako");

        assertThat(CredentialId.vouchedFor("https://other.example", "hanako")).isNotEqualTo(id);
        assertThat(CredentialId.vouchedFor(ISSUER + "ha", "nako")).isNotEqualTo(id);
        assertThat(CredentialId.vouchedFor(ISSUER, "taro")).isNotEqualTo(id);
    }
}
