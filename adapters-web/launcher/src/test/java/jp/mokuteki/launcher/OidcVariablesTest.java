package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.web.oidc.KeySource;
import jp.mokuteki.web.oidc.OidcSettings;
import jp.mokuteki.web.oidc.SignatureAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings of an issuer are taken and which are refused. */
final class OidcVariablesTest {
    private static final Map<String, String> LEAST = Map.of(
            "MOKUTEKI_OIDC_ISSUER", "https://issuer.example/realms/kenpo",
            "MOKUTEKI_OIDC_AUDIENCE", "mokuteki",
            "MOKUTEKI_OIDC_JWKS", "https://issuer.example/realms/kenpo/certs");

    @TempDir
    private Path folder;

    private static Settings read(Map<String, String> environment) {
        return SettingsReader.read(environment, Map.of());
    }

    private static ConfigurationException refusal(Map<String, String> environment) {
        return catchThrowableOfType(ConfigurationException.class, () -> read(environment));
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(LEAST);
        environment.put(name, value);
        return environment;
    }

    private static Map<String, String> without(String name) {
        return with(name, "");
    }

    @Test
    void issuer_audience_and_keys_are_enough() {
        assertThat(read(LEAST).oidc())
                .contains(new OidcSettings(
                        "https://issuer.example/realms/kenpo",
                        "mokuteki",
                        new KeySource.Address(URI.create("https://issuer.example/realms/kenpo/certs")),
                        Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256),
                        "roles",
                        "insurer"));
    }

    @Test
    void everything_can_be_said() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.json"), "{\"keys\":[]}");
        var environment = with("MOKUTEKI_OIDC_JWKS", file.toString());
        environment.put("MOKUTEKI_OIDC_ALGORITHMS", "ES384,RS512");
        environment.put("MOKUTEKI_OIDC_ROLES_CLAIM", "realm_access.roles");
        environment.put("MOKUTEKI_OIDC_INSURER_CLAIM", "https://kenpo.example/insurer");

        assertThat(read(environment).oidc())
                .contains(new OidcSettings(
                        "https://issuer.example/realms/kenpo",
                        "mokuteki",
                        new KeySource.File(file),
                        Set.of(SignatureAlgorithm.ES384, SignatureAlgorithm.RS512),
                        "realm_access.roles",
                        "https://kenpo.example/insurer"));
    }

    @Test
    void an_empty_variable_is_one_that_is_not_set() {
        assertThat(read(Map.of("MOKUTEKI_OIDC_ISSUER", "", "MOKUTEKI_OIDC_ALGORITHMS", ""))
                        .oidc())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOKUTEKI_OIDC_AUDIENCE", "MOKUTEKI_OIDC_JWKS"})
    void an_issuer_alone_is_not_enough(String missing) {
        assertThat(refusal(without(missing)))
                .hasMessage(missing + ": is needed beside MOKUTEKI_OIDC_ISSUER")
                .returns(ExitCode.BAD_CONFIGURATION, ConfigurationException::exitCode);
    }

    @ParameterizedTest
    @CsvSource({
        "MOKUTEKI_OIDC_AUDIENCE, mokuteki",
        "MOKUTEKI_OIDC_JWKS, https://issuer.example/certs",
        "MOKUTEKI_OIDC_ALGORITHMS, RS256",
        "MOKUTEKI_OIDC_ROLES_CLAIM, groups",
        "MOKUTEKI_OIDC_INSURER_CLAIM, society"
    })
    void without_an_issuer_nothing_else_may_be_said(String name, String value) {
        assertThat(refusal(Map.of(name, value))).hasMessage(name + ": is given without MOKUTEKI_OIDC_ISSUER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOKUTEKI_OIDC_ISSUER        | issuer.example
            MOKUTEKI_OIDC_ISSUER        | https://issuer.example?realm=1
            MOKUTEKI_OIDC_ISSUER        | https://issuer example
            MOKUTEKI_OIDC_AUDIENCE      | moku teki
            MOKUTEKI_OIDC_AUDIENCE      | 目的
            MOKUTEKI_OIDC_JWKS          | http://issuer.example/certs
            MOKUTEKI_OIDC_JWKS          | https://issuer.example/certs one
            MOKUTEKI_OIDC_JWKS          | /nowhere/at/all
            MOKUTEKI_OIDC_ALGORITHMS    | none
            MOKUTEKI_OIDC_ALGORITHMS    | HS256
            MOKUTEKI_OIDC_ALGORITHMS    | RS256,HS512
            MOKUTEKI_OIDC_ALGORITHMS    | RS256,,ES256
            MOKUTEKI_OIDC_ALGORITHMS    | rs256
            MOKUTEKI_OIDC_ROLES_CLAIM   | the roles
            MOKUTEKI_OIDC_INSURER_CLAIM | 保険者番号
            """)
    void a_wrong_variable_is_named_without_its_value_and_nothing_else_is(String name, String value) {
        var refused = refusal(with(name, value));

        assertThat(refused)
                .message()
                .startsWith(name + ": ")
                .doesNotContain(value)
                .hasLineCount(1);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION);
    }

    @Test
    void every_fault_is_named_at_once() {
        var refused = refusal(Map.of("MOKUTEKI_OIDC_ISSUER", "x", "MOKUTEKI_OIDC_ALGORITHMS", "none"));

        assertThat(String.valueOf(refused.getMessage()).lines())
                .containsExactly(
                        "MOKUTEKI_OIDC_ISSUER: must be the address of an issuer, without query and fragment",
                        "MOKUTEKI_OIDC_ALGORITHMS: must be a list, with commas, of"
                                + " RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512",
                        "MOKUTEKI_OIDC_AUDIENCE: is needed beside MOKUTEKI_OIDC_ISSUER",
                        "MOKUTEKI_OIDC_JWKS: is needed beside MOKUTEKI_OIDC_ISSUER");
    }
}
