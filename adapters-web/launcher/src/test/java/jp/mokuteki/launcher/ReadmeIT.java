package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows and compares what it says with what comes out. */
final class ReadmeIT {
    private static final Page README = Page.read("README.md");
    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final String TOKEN = "try-mokuteki-with-this-sample-token";

    @TempDir
    private Path folder;

    private static List<Page.Shown> shown(String kind, String beginning, String answerKind) {
        return README.shown(block -> block.kind().equals(kind) && block.text().startsWith(beginning), answerKind);
    }

    @Test
    void the_questions_of_the_readme_get_the_answers_that_it_shows() throws Exception {
        List<Page.Shown> questions = shown("sh", "curl", "json");
        var mapper = new ObjectMapper();

        try (var server = RunningServer.on(folder.resolve("data"), Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN))) {
            for (Page.Shown question : questions) {
                String command = question.block().text().replace(ADDRESS, server.address());
                JsonNode answer = mapper.readTree(Shell.run(Page.ROOT, Map.of(), command));
                assertThat(timeless(answer)).isEqualTo(timeless(mapper.readTree(question.answer())));
            }
        }

        assertThat(questions).hasSize(2);
    }

    /** Id and time of a stored decision are its own. */
    private static JsonNode timeless(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).without(List.of("id", "decidedAt"));
    }

    @Test
    void the_command_of_the_readme_prints_what_it_shows() throws Exception {
        List<Page.Shown> commands = shown("sh", "java -jar", "text");

        for (Page.Shown command : commands) {
            assertThat(Shell.run(Page.ROOT, Map.of(), command.block().text()))
                    .isEqualTo(Shell.stripped(command.answer()));
        }

        assertThat(commands).hasSize(1);
    }

    @Test
    void the_java_of_the_readme_prints_what_it_shows() throws Exception {
        Page.Shown example = shown("java", "import", "text").get(0);
        Path source = Files.writeString(
                folder.resolve("Example.java"), example.block().text());

        String jar =
                Page.ROOT.resolve("adapters-web/launcher/target/mokuteki.jar").toString();
        String out = Shell.run(Page.ROOT, Map.of(), "java -cp '" + jar + "' '" + source + "'");

        assertThat(out).isEqualTo(Shell.stripped(example.answer()));
    }

    @Test
    void the_two_commands_of_the_readme_are_the_ones_that_run_and_test_the_project() throws IOException {
        List<String> commands =
                README.ofKind("sh").stream().map(block -> block.text().strip()).toList();

        assertThat(commands).contains("./mvnw verify").anyMatch(command -> command.endsWith("mokuteki.jar serve"));
        assertThat(Files.readString(Page.ROOT.resolve(".ci/run"), StandardCharsets.UTF_8))
                .contains("./mvnw -B verify");
    }
}
