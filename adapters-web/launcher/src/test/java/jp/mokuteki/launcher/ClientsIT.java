package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients of others at a running server: one that a generator made of the contract, and the check of a manifest. */
final class ClientsIT {
    private static final String TOKEN = "clients_clients_clients_clients_0123456789";
    private static final Path GENERATED = Path.of("target/generated-client");
    private static final Path ASK = Path.of("src/test/client/com/example/Ask.java");
    private static final String MANIFEST = """
            format: 1
            application: office
            asOf: 2026-04-01
            flows:
            """;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void starts_a_server() throws IOException {
        server = RunningServer.on(folder.resolve("data"), Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN));
    }

    @AfterAll
    static void stops_it() throws IOException {
        server.close();
    }

    @Test
    void a_client_made_by_a_standard_generator_compiles_and_decides_a_flow() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));

        compile(classes);

        String command = "java -cp '" + classes + ":" + System.getProperty("java.class.path") + "' com.example.Ask "
                + server.address() + " " + TOKEN;
        assertThat(Shell.run(folder, Map.of("LC_ALL", "C.UTF-8"), command).lines())
                .startsWith("PERMITTED by 6.provide.2")
                .contains("GROUND_IN_FORCE 番号法第19条第8号");
    }

    private static void compile(Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), ASK.toString()));
        try (Stream<Path> files = Files.walk(GENERATED.resolve("src/main/java"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        Path said = folder.resolve("javac.log");
        try (var out = Files.newOutputStream(said)) {
            int exitCode = ToolProvider.getSystemJavaCompiler().run(null, out, out, arguments.toArray(String[]::new));
            assertThat(exitCode).as(() -> said.toString()).isZero();
        }
    }

    @Test
    void a_manifest_is_checked_by_the_server_as_by_its_register() throws Exception {
        String file = manifest(450);

        CommandRun byServer = check(TOKEN, file);
        CommandRun byRegister = CommandRun.of("check", file, "--format", "json");

        JsonNode answers = new ObjectMapper().readTree(byServer.out());
        assertThat(byServer.exitCode()).isEqualTo(1).isEqualTo(byRegister.exitCode());
        assertThat(answers.get("flows")).hasSize(451);
        assertThat(answers).isEqualTo(new ObjectMapper().readTree(byRegister.out()));
    }

    @Test
    void a_token_that_the_server_does_not_take_is_told() throws Exception {
        CommandRun run = check("no-such-token", manifest(1));

        assertThat(run.exitCode()).isEqualTo(77);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("mokuteki: the server does not take the token in MOKUTEKI_TOKEN\n");
    }

    private static CommandRun check(String token, String file) {
        return CommandRun.under(
                Map.of("MOKUTEKI_TOKEN", token), "check", file, "--server", server.address() + "/", "--format", "json");
    }

    /** Permitted flows, more than one batch of them, and a refused one. */
    private static String manifest(int permitted) throws IOException {
        var text = new StringBuilder(MANIFEST).append(flow("refused", "EMPLOYER"));
        for (int i = 0; i < permitted; i++) {
            text.append(flow("permitted-" + i, "CONTRACTOR"));
        }
        return Files.writeString(folder.resolve("flows.yaml"), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static String flow(String name, String counterparty) {
        return "  - {name: " + name + ", action: PROVIDE, purpose: {id: 1.other-business.2}, counterparty: "
                + counterparty + ", information: [CLAIM], specifiedPersonalInformation: false}\n";
    }
}
