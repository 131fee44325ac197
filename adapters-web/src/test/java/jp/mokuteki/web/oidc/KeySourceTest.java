package jp.mokuteki.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where keys may be read. */
class KeySourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://issuer.example/keys",
                "HTTPS://issuer.example:8443/keys?realm=kenpo",
                "http://localhost:8081/keys",
                "http://127.0.0.1/keys",
                "http://[::1]:1/keys"
            })
    void an_address_is_safe_or_of_this_machine(String text) {
        assertThat(KeySource.parse(text)).isEqualTo(new KeySource.Address(URI.create(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example/keys",
                "http://localhost.issuer.example/keys",
                "http://127.0.0.1.issuer.example/keys",
                "http://128.0.0.1/keys",
                "https://user:password@issuer.example/keys",
                "https://issuer.example/keys#one",
                "https:///keys",
                "https://",
                "https://issuer example/keys",
                "file:///etc/keys",
                "ftp://issuer.example/keys"
            })
    void any_other_address_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> KeySource.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be an https address, an http address of this machine, or the name of a file");
    }

    @Test
    void anything_else_is_the_name_of_a_file() {
        assertThat(KeySource.parse("keys/鍵.json")).isEqualTo(new KeySource.File(Path.of("keys", "鍵.json")));
    }
}
