package jp.mokuteki.domain.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the pages of the documentation and the sources beside them. */
final class Documentation {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Documentation() {}

    static String page(String name) {
        return read(MODULE.resolveSibling("docs").resolve(name));
    }

    static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(MODULE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of every table row of a page whose second cell is code: {@code | … | `code` | … |}. */
    static List<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() > 2 && cells.get(1).startsWith("`"))
                .toList();
    }
}
