package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup through the jar: written, restored, served; an older one is refused. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
final class BackupIT {
    private static final Map<String, String> WITH_TOKEN =
            Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", "end-to-end_end-to-end_end-to-end_0123456789");
    private static final String RECORDS = "/v1/ledger/records";
    private static final String FACT = """
            {"kind": "provision", "incomplete": true,
             "content": {"inquirer": "全国健康保険協会", "provider": "サンプル健康保険組合", "items": ["資格情報"]}}""";

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path backup() {
        return folder.resolve("backup");
    }

    private void record(Path dataDirectory, int count) throws Exception {
        try (var server = RunningServer.on(dataDirectory, WITH_TOKEN)) {
            for (int i = 0; i < count; i++) {
                assertThat(server.post(RECORDS, FACT).statusCode()).isEqualTo(201);
            }
        }
    }

    private CommandRun run(String command, Path dataDirectory) throws Exception {
        return RunnableJar.run(command, backup().toString(), "--data-dir", dataDirectory.toString());
    }

    @Test
    void a_backup_is_restored_into_an_empty_folder_sound_and_served() throws Exception {
        record(data(), 2);
        CommandRun backedUp = run("backup", data());
        Path empty = folder.resolve("empty");

        CommandRun restored = run("restore", empty);

        assertThat(backedUp.exitCode()).isZero();
        assertThat(restored.exitCode()).isZero();
        assertThat(restored.out()).contains("sound ledgers: 1");
        copyKeys(empty);
        try (var server = RunningServer.on(empty, WITH_TOKEN)) {
            assertThat(server.get(RECORDS + "/1").statusCode()).isEqualTo(200);
            assertThat(server.get(RECORDS + "/2").statusCode()).isEqualTo(404);
            assertThat(server.post(RECORDS, FACT).headers().firstValue("Location"))
                    .hasValue(RECORDS + "/2");
            assertThat(server.post("/v1/ledger/verifications", "{}").body()).contains("\"verdict\":\"SOUND\"");
        }
    }

    /** They are not in the backup; an operator keeps them apart. */
    private void copyKeys(Path to) throws Exception {
        Path keys = data().resolve("signing-keys");
        try (Stream<Path> all = Files.walk(keys)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve("signing-keys").resolve(keys.relativize(one)));
            }
        }
        try (Stream<Path> all = Files.walk(backup())) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.contains("signing") || name.endsWith(".pem"));
        }
    }

    @Test
    void an_older_backup_is_refused_with_what_would_be_lost_and_leaves_nothing_behind() throws Exception {
        record(data(), 2);
        run("backup", data());
        record(data(), 3);

        CommandRun over = run("restore", data());
        Files.delete(data().resolve("mokuteki.mv.db"));
        CommandRun older = run("restore", data());

        assertThat(over.exitCode()).isEqualTo(73);
        assertThat(older.exitCode()).isEqualTo(74);
        assertThat(older.err()).contains("has lost the records 2 to 4");
        assertThat(data().resolve("mokuteki.mv.db")).doesNotExist();
    }

    @Test
    void a_database_that_a_server_holds_is_not_backed_up() throws Exception {
        try (var server = RunningServer.on(data(), WITH_TOKEN)) {
            CommandRun run = run("backup", data());

            assertThat(run.exitCode()).isEqualTo(75);
            assertThat(backup()).doesNotExist();
            assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_backup_that_was_touched_is_refused() throws Exception {
        record(data(), 1);
        run("backup", data());
        Path checkpoint = backup().resolve("checkpoints/06139992.checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint) + "\n", StandardCharsets.UTF_8);

        CommandRun run = run("restore", folder.resolve("empty"));

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.err()).contains("checkpoints/06139992.checkpoint is not what the manifest says");
    }
}
