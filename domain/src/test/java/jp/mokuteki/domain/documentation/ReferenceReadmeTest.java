package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page beside the reference data explains every file and every column, and none that is not there. */
final class ReferenceReadmeTest {
    private static final Path FOLDER =
            Path.of("").toAbsolutePath().resolve("src/main/resources/jp/mokuteki/domain/reference");
    private static final String PAGE = "README.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Predicate<String> IS_A_FILE =
            Pattern.compile("[a-z0-9-]+\\.(csv|md)").asMatchPredicate();

    private static Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns that the page explains, file by file; a heading or a first cell names the file. */
    private static Map<String, Set<String>> explained() {
        var explained = new HashMap<String, Set<String>>();
        String file = "";
        for (String line : Documentation.read(FOLDER.resolve(PAGE)).lines().toList()) {
            List<String> cells = cells(line);
            String place = cells.size() == 3 ? cells.get(0) : line.startsWith("### ") ? line : "";
            file = codes(place).stream().filter(IS_A_FILE).findFirst().orElse(file);
            if (cells.size() > 1) {
                explained.computeIfAbsent(file, key -> new HashSet<>()).addAll(codes(cells.get(cells.size() - 2)));
            }
        }
        return explained;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(PAGE))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_file_of_the_folder_is_named() throws IOException {
        Set<String> named = codes(Documentation.read(FOLDER.resolve(PAGE)));

        assertThat(named.stream().filter(IS_A_FILE).filter(name -> !name.equals(PAGE)))
                .contains("grounds.csv")
                .containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void every_column_of_every_file_is_explained_and_no_other() throws IOException {
        Map<String, Set<String>> explained = explained();

        assertThat(files()).filteredOn(name -> name.endsWith(".csv")).allSatisfy(name -> {
            String header =
                    Documentation.read(FOLDER.resolve(name)).lines().findFirst().orElseThrow();
            assertThat(explained.get(name)).as(name).containsExactlyInAnyOrder(header.split(",", -1));
        });
    }

    @Test
    void every_tag_of_certainty_has_its_legend() {
        String page = Documentation.read(FOLDER.resolve(PAGE));

        assertThat(codes(page))
                .contains("V", "K-high", "K-med", "K-low", "stated", "inferred", "both-readings", "open");
    }
}
