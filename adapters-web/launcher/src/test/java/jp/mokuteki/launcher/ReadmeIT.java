package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows and compares what it says with what comes out. */
final class ReadmeIT {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final String TOKEN = "try-mokuteki-with-this-sample-token";

    @TempDir
    private Path folder;

    private record Block(String kind, String text) {}

    /** A command with the block that follows it. */
    private record Shown(String command, String answer) {}

    private static List<Block> blocks() throws IOException {
        return FENCE.matcher(Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8))
                .results()
                .map((MatchResult fence) -> new Block(fence.group(1), fence.group(2)))
                .toList();
    }

    private static List<Shown> shown(String kind, String beginning, String answerKind) throws IOException {
        List<Block> blocks = blocks();
        var shown = new ArrayList<Shown>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean wanted =
                    blocks.get(i).kind().equals(kind) && blocks.get(i).text().startsWith(beginning);
            if (wanted && blocks.get(i + 1).kind().equals(answerKind)) {
                shown.add(new Shown(blocks.get(i).text(), blocks.get(i + 1).text()));
            }
        }
        return shown;
    }

    private String output(List<String> command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static String withoutTrailingSpace(String text) {
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    @Test
    void the_questions_of_the_readme_get_the_answers_that_it_shows() throws Exception {
        List<Shown> questions = shown("sh", "curl", "json");
        var mapper = new ObjectMapper();

        try (var server = RunningServer.on(folder.resolve("data"), Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN))) {
            for (Shown question : questions) {
                String command = question.command().replace(ADDRESS, server.address());
                JsonNode answer = mapper.readTree(output(List.of("bash", "-c", command)));
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
        List<Shown> commands = shown("sh", "java -jar", "text");

        for (Shown command : commands) {
            String out = output(List.of("bash", "-c", command.command()));
            assertThat(withoutTrailingSpace(out)).isEqualTo(withoutTrailingSpace(command.answer()));
        }

        assertThat(commands).hasSize(1);
    }

    @Test
    void the_java_of_the_readme_prints_what_it_shows() throws Exception {
        Shown example = shown("java", "import", "text").get(0);
        Path source = Files.writeString(folder.resolve("Example.java"), example.command());

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = ROOT.resolve("adapters-web/launcher/target/mokuteki.jar").toString();
        String out = output(List.of(java, "-cp", jar, source.toString()));

        assertThat(withoutTrailingSpace(out)).isEqualTo(withoutTrailingSpace(example.answer()));
    }

    @Test
    void the_two_commands_of_the_readme_are_the_ones_that_run_and_test_the_project() throws IOException {
        List<String> commands = blocks().stream()
                .filter(block -> block.kind().equals("sh"))
                .map(block -> block.text().strip())
                .toList();

        assertThat(commands).contains("./mvnw verify").anyMatch(command -> command.endsWith("mokuteki.jar serve"));
        assertThat(Files.readString(ROOT.resolve(".ci/run"), StandardCharsets.UTF_8))
                .contains("./mvnw -B verify");
    }
}
