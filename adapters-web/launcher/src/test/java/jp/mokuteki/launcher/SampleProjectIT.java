package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Installs the library as the guide says and builds the sample project from what was installed, with a local repository of
 * its own: what is ours can come from nowhere else.
 */
final class SampleProjectIT {
    private static final Path SAMPLE = Page.ROOT.resolve("docs/examples/walking-campaign");
    private static final List<String> ARTIFACTS = List.of("mokuteki-domain", "mokuteki-architecture-rules");

    @TempDir
    private static Path folder;

    private static Path repository() {
        return folder.resolve("repository");
    }

    /** What is not ours is read from the usual local repository. */
    private static Map<String, String> environment(String more) {
        String ours = "-Dmaven.repo.local=" + repository();
        String others = " -Dmaven.repo.local.tail=" + System.getProperty("local.repository");
        return Map.of(
                "MAVEN_ARGS",
                ours + others + more,
                "MAVEN_OPTS",
                String.join(" ", RunnableJar.SHORT_LIFE),
                "MAVEN",
                Page.ROOT.resolve("mvnw").toString(),
                "MOKUTEKI",
                Page.ROOT.resolve("adapters-web/launcher/target/mokuteki.jar").toString(),
                "LC_ALL",
                "C.UTF-8");
    }

    @BeforeAll
    static void installs_the_library() throws Exception {
        List<String> commands = Page.read("docs/use-the-model.md").ofKind("sh").stream()
                .map(Page.Block::text)
                .filter(text -> text.contains(" install"))
                .toList();

        assertThat(commands).hasSize(1);
        // what the build around this test has looked at already
        Shell.run(Page.ROOT, environment(" -Dmaven.test.skip=true -Dspotless.check.skip=true"), commands.get(0));
    }

    @Test
    void classes_sources_and_javadoc_of_each_artifact_and_their_versions_are_installed() throws IOException {
        Path ours = repository().resolve("jp/mokuteki");

        for (String artifact : ARTIFACTS) {
            try (Stream<Path> files = Files.walk(ours.resolve(artifact))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.matches(artifact + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                        .anyMatch(name -> name.endsWith("-sources.jar"))
                        .anyMatch(name -> name.endsWith("-javadoc.jar"))
                        .anyMatch(name -> name.endsWith(".pom"));
            }
        }
        assertThat(ours.resolve("mokuteki-bom")).isDirectory();
        assertThat(ours.toFile().list()).hasSize(ARTIFACTS.size() + 2);
    }

    @Test
    void the_sample_project_is_built_from_it_and_its_flows_are_checked() throws Exception {
        Path sample = copied();

        String said = Shell.run(sample, environment(""), "sh -e ./ci.sh");

        assertThat(said).endsWith("可 2件　不可 0件　判断できない 0件");
        assertThat(Files.readString(sample.resolve("target/flows.xml"), StandardCharsets.UTF_8))
                .contains("tests=\"2\" failures=\"0\" errors=\"0\"");
        try (Stream<Path> reports = Files.list(sample.resolve("target/surefire-reports"))) {
            assertThat(reports.map(report -> report.getFileName().toString()))
                    .contains("TEST-com.example.walking.PurposesTest.xml", "TEST-com.example.walking.OurTableTest.xml");
        }
    }

    /** What is built does not come back to the sources. */
    private static Path copied() throws IOException {
        Path target = folder.resolve("sample");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(one -> !one.startsWith(SAMPLE.resolve("target")))
                    .toList()) {
                Files.copy(file, target.resolve(SAMPLE.relativize(file).toString()));
            }
        }
        return target;
    }
}
