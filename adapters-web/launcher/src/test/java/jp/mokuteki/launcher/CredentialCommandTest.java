package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import jp.mokuteki.persistence.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials from the command line. */
final class CredentialCommandTest {
    private static final String FIRST = "the-first-token-of-these-tests-012345";

    @TempDir
    private Path folder;

    @BeforeEach
    void openADatabaseWithItsFirstCredential() {
        var environment =
                Map.of("MOKUTEKI_DATA_DIR", folder.toString(), "MOKUTEKI_BOOTSTRAP_TOKEN", FIRST, "MOKUTEKI_PORT", "0");
        var surroundings = CommandRun.surroundings(environment);
        Service.start(SettingsReader.read(environment, Map.of()), surroundings).close();
    }

    private CommandRun run(String token, String line) {
        return CommandRun.under(
                Map.of("MOKUTEKI_DATA_DIR", folder.toString(), "MOKUTEKI_TOKEN", token), line.split(" ", -1));
    }

    private static String tokenOf(CommandRun added) {
        String last = added.lines().get(added.lines().size() - 1);
        return last.substring(last.indexOf(' ') + 1);
    }

    @Test
    void adds_lists_and_revokes_with_a_token_of_an_administrator() {
        CommandRun added = run(FIRST, "credential add --name 夜間 --roles application,reader");
        String token = tokenOf(added);
        String id = token.substring(3, 15);

        CommandRun listed = run(FIRST, "credential list");
        CommandRun revoked = run(FIRST, "credential revoke " + id);

        assertThat(added.exitCode()).isZero();
        assertThat(token).matches("mk_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");
        assertThat(listed.out()).contains(id + "  reader,application  夜間").doesNotContain(token);
        assertThat(revoked.exitCode()).isZero();
        assertThat(run(FIRST, "credential list").out()).contains("revoked 2026-03-31T15:30:00Z");
    }

    @Test
    void lets_nobody_in_without_the_role_or_without_a_token() {
        String reader = tokenOf(run(FIRST, "credential add --name a --roles reader"));

        assertThat(run(reader, "credential list").exitCode()).isEqualTo(77);
        assertThat(run("", "credential list").exitCode()).isEqualTo(77);
        assertThat(run("wrong-wrong-wrong-wrong-wrong-wrong-12", "credential list")
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credential",
                "credential add --name a",
                "credential add --name a --roles king",
                "credential add --name a --roles reader --expires-at 2027-04-01",
                "credential add --name a --roles reader --expires-at 2026-04-01T00:30:00+09:00",
                "credential revoke",
                "credential revoke X",
                "credential revoke aaaaaaaaaaaa"
            })
    void wrong_usage_exits_64_and_changes_nothing(String line) {
        CommandRun wrong = run(FIRST, line);

        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(run(FIRST, "credential list").lines()).hasSize(1);
    }

    @Test
    void says_that_a_server_holds_the_database() {
        try (Database held = Database.embedded(folder)) {
            assertThat(held.insurers()).isNotNull();
            assertThat(run(FIRST, "credential list").exitCode()).isEqualTo(75);
        }
    }
}
