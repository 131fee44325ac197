package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does what the guides say, in a folder with the files that they show, and compares what comes out. */
final class GuidesIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"use-the-model.md, 2", "check-flows.md, 3", "own-table.md, 3"})
    void a_guide_shows_what_happens(String name, int commands) throws Exception {
        Page guide = Page.read("docs/" + name);
        Files.copy(Page.ROOT.resolve("adapters-web/launcher/target/mokuteki.jar"), folder.resolve("mokuteki.jar"));
        for (Page.Block block : guide.blocks()) {
            if (!block.name().isEmpty()) {
                Files.writeString(folder.resolve(block.name()), block.text(), StandardCharsets.UTF_8);
            }
        }

        List<Page.Shown> shown = guide.shown(block -> block.kind().equals("sh"), "text");

        var environment = Map.of("RULES", System.getProperty("java.class.path"), "LC_ALL", "C.UTF-8");
        for (Page.Shown one : shown) {
            assertThat(Shell.run(folder, environment, one.block().text())).isEqualTo(Shell.stripped(one.answer()));
        }
        assertThat(shown).hasSize(commands);
    }
}
