package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings are taken and which are refused. */
final class SettingsReaderTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz_-0123456789";
    private static final Map<String, String> NO_FLAGS = Map.of();

    @TempDir
    private Path folder;

    @Test
    void without_any_the_defaults_are_taken() {
        Settings settings = SettingsReader.read(Map.of("PATH", "/bin"), NO_FLAGS);

        assertThat(settings)
                .isEqualTo(new Settings(
                        "127.0.0.1",
                        8080,
                        128,
                        Path.of("mokuteki-data"),
                        Path.of("mokuteki-data/signing-keys"),
                        Optional.empty(),
                        Optional.empty(),
                        new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合"),
                        0,
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://register.example.jp", "http://10.0.0.5:8080"})
    void a_public_address_is_a_scheme_with_a_host(String address) {
        Settings settings = SettingsReader.read(Map.of("MOKUTEKI_PUBLIC_ADDRESS", address), NO_FLAGS);

        assertThat(settings.publicAddress().orElseThrow().origin()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.example.jp", "https://register.example.jp/", "ftp://a", "https://a b"})
    void anything_else_is_no_public_address(String address) {
        assertThat(refusal(Map.of("MOKUTEKI_PUBLIC_ADDRESS", address), NO_FLAGS))
                .hasMessageContaining("MOKUTEKI_PUBLIC_ADDRESS");
    }

    @Test
    void the_environment_is_read_and_flags_override_it() {
        var environment = Map.of(
                "MOKUTEKI_HOST", "0.0.0.0",
                "MOKUTEKI_PORT", "1",
                "MOKUTEKI_DATA_DIR", "one",
                "MOKUTEKI_RATE_LIMIT", "20",
                "MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN,
                "MOKUTEKI_INSURER_NAME", "高崎健康保険組合");

        Settings settings = SettingsReader.read(environment, Map.of("--port", "0", "--data-dir", "two"));

        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isZero();
        assertThat(settings.rateLimit()).isEqualTo(20);
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("two"));
        assertThat(settings.bootstrapToken()).contains(new Secret(TOKEN));
        assertThat(settings.insurer().name()).isEqualTo("高崎健康保険組合");
    }

    @Test
    void an_empty_variable_is_one_that_is_not_set() {
        var environment = Map.of("MOKUTEKI_PORT", "", "MOKUTEKI_BOOTSTRAP_TOKEN", "", "MOKUTEKI_INSURER", "");

        assertThat(SettingsReader.read(environment, NO_FLAGS)).isEqualTo(SettingsReader.read(Map.of(), NO_FLAGS));
    }

    @Test
    void a_database_on_a_server_is_taken_with_its_password_from_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "秘密 の \n");
        var environment = Map.of(
                "MOKUTEKI_DATABASE_URL", "jdbc:postgresql://db/mokuteki?password=hidden",
                "MOKUTEKI_DATABASE_USER", "clerk",
                "MOKUTEKI_DATABASE_PASSWORD_FILE", file.toString());

        Settings settings = SettingsReader.read(environment, NO_FLAGS);

        assertThat(settings.databaseServer())
                .hasValue(new DatabaseServer(
                        new Secret("jdbc:postgresql://db/mokuteki?password=hidden"), "clerk", new Secret("秘密 の "), 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void an_instance_keeps_as_many_connections_as_it_is_told(int connections) {
        var environment = Map.of(
                "MOKUTEKI_DATABASE_URL",
                "jdbc:postgresql://db/mokuteki",
                "MOKUTEKI_DATABASE_CONNECTIONS",
                String.valueOf(connections));

        Settings settings = SettingsReader.read(environment, NO_FLAGS);

        assertThat(settings.databaseServer().orElseThrow().connections()).isEqualTo(connections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many"})
    void a_number_of_connections_that_no_server_has_is_refused(String connections) {
        var environment = Map.of(
                "MOKUTEKI_DATABASE_URL", "jdbc:postgresql://db/mokuteki", "MOKUTEKI_DATABASE_CONNECTIONS", connections);

        assertThat(refusal(environment, NO_FLAGS))
                .hasMessageContaining("MOKUTEKI_DATABASE_CONNECTIONS: must be a number from 1 to 100");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void as_many_requests_are_worked_on_at_once_as_it_is_told(int requests) {
        var environment = Map.of("MOKUTEKI_REQUESTS_AT_ONCE", String.valueOf(requests));

        assertThat(SettingsReader.read(environment, NO_FLAGS).requestsAtOnce()).isEqualTo(requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many"})
    void a_number_of_requests_at_once_that_leaves_no_thread_is_refused(String requests) {
        assertThat(refusal(Map.of("MOKUTEKI_REQUESTS_AT_ONCE", requests), NO_FLAGS))
                .hasMessageContaining("MOKUTEKI_REQUESTS_AT_ONCE: must be a number from 1 to 200");
    }

    @Test
    void the_signing_keys_may_stand_in_a_folder_of_their_own() {
        Settings settings = SettingsReader.read(Map.of("MOKUTEKI_SIGNING_KEYS", "/keys"), NO_FLAGS);

        assertThat(settings.signingKeys()).isEqualTo(Path.of("/keys"));
    }

    @Test
    void a_secret_is_never_shown() {
        var environment = Map.of(
                "MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN,
                "MOKUTEKI_DATABASE_URL", "jdbc:postgresql://db/mokuteki?password=hidden1",
                "MOKUTEKI_DATABASE_PASSWORD", "hidden2");

        assertThat(SettingsReader.read(environment, NO_FLAGS))
                .asString()
                .doesNotContain(TOKEN)
                .doesNotContain("hidden1")
                .doesNotContain("hidden2");
    }

    @Test
    void a_token_is_read_from_a_file_without_its_line_end() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");

        Settings settings = SettingsReader.read(Map.of("MOKUTEKI_BOOTSTRAP_TOKEN_FILE", file.toString()), NO_FLAGS);

        assertThat(settings.bootstrapToken()).contains(new Secret(TOKEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOKUTEKI_HOST                    | not a host
            MOKUTEKI_PORT                    | 65536
            MOKUTEKI_PORT                    | -1
            MOKUTEKI_PORT                    | +80
            MOKUTEKI_PORT                    | ８０８０
            MOKUTEKI_PORT                    | http
            MOKUTEKI_RATE_LIMIT              | -1
            MOKUTEKI_RATE_LIMIT              | 100001
            MOKUTEKI_RATE_LIMIT              | 1.5
            MOKUTEKI_DATA_DIR                | data;FILE_LOCK=NO
            MOKUTEKI_DATABASE_URL            | jdbc:h2:mem:x;INIT=RUNSCRIPT
            MOKUTEKI_DATABASE_URL            | postgresql://db/mokuteki
            MOKUTEKI_DATABASE_USER           | clerk
            MOKUTEKI_DATABASE_PASSWORD       | hidden
            MOKUTEKI_DATABASE_PASSWORD_FILE  | /nowhere/at/all
            MOKUTEKI_DATABASE_CONNECTIONS    | 8
            MOKUTEKI_BOOTSTRAP_TOKEN         | short
            MOKUTEKI_BOOTSTRAP_TOKEN         | abcdefghijklmnopqrstuvwxyz 0123456789
            MOKUTEKI_BOOTSTRAP_TOKEN_FILE    | /nowhere/at/all
            MOKUTEKI_INSURER                 | 06139991
            MOKUTEKI_INSURER                 | 6139992
            MOKUTEKI_INSURER_NAME            | ' '
            """)
    void a_wrong_variable_is_named_without_its_value(String name, String value) {
        var refused = refusal(Map.of(name, value), NO_FLAGS);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION);
        assertThat(refused.getMessage()).contains(name + ": ").doesNotContain(name + ": null");
        if (!value.isBlank()) {
            assertThat(refused.getMessage()).doesNotContain(value);
        }
    }

    @Test
    void every_fault_is_named_at_once() {
        var environment = Map.of(
                "MOKUTEKI_PORT", "http",
                "MOKUTEKI_INSURER", "1",
                "MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN,
                "MOKUTEKI_BOOTSTRAP_TOKEN_FILE", "token");

        var refused = refusal(environment, Map.of("--host", ""));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION);
        assertThat(String.valueOf(refused.getMessage()).lines())
                .containsExactly(
                        "--host: must be the name or the address of a host",
                        "MOKUTEKI_PORT: must be a number from 0 to 65535",
                        "MOKUTEKI_BOOTSTRAP_TOKEN: is given twice, by itself and as MOKUTEKI_BOOTSTRAP_TOKEN_FILE",
                        "MOKUTEKI_INSURER: insurer number: must be eight digits");
    }

    @Test
    void a_password_given_in_both_forms_is_a_fault() {
        var environment = Map.of(
                "MOKUTEKI_DATABASE_URL", "jdbc:postgresql://db/mokuteki",
                "MOKUTEKI_DATABASE_PASSWORD", "hidden",
                "MOKUTEKI_DATABASE_PASSWORD_FILE", "file");

        assertThat(refusal(environment, NO_FLAGS)).hasMessageContaining("MOKUTEKI_DATABASE_PASSWORD: is given twice");
    }

    @Test
    void a_wrong_flag_alone_is_wrong_usage() {
        assertThat(refusal(Map.of(), Map.of("--port", "99999")).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD\uFFFD健康保険組合", "健康\n保険"})
    void a_name_that_cannot_be_read_or_printed_is_refused(String name) {
        assertThat(refusal(Map.of("MOKUTEKI_INSURER_NAME", name), NO_FLAGS))
                .hasMessageContaining("MOKUTEKI_INSURER_NAME: ");
    }

    private static ConfigurationException refusal(Map<String, String> environment, Map<String, String> flags) {
        return catchThrowableOfType(ConfigurationException.class, () -> SettingsReader.read(environment, flags));
    }
}
