package jp.mokuteki.formats.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.intake.ReadLine;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeCategory;

/** The documents of the folder {@code published}: each has the shape in which some society publishes its table. */
final class Documents {
    private Documents() {}

    /** A document and what stands in it, written down by hand. */
    record Published(String name, List<String> expected) {
        byte[] bytes() {
            return Documents.bytes(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Published> all() {
        return new String(bytes("documents.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(line -> new Published(line[0], lines(bytes(line[1]))));
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/published/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportedTable read(String name, byte[] document) {
        return new TableDocumentReader().read(new ImportHints(name, Optional.empty(), Optional.empty()), document);
    }

    static ImportedTable read(String name, String document) {
        return read(name, document.getBytes(StandardCharsets.UTF_8));
    }

    /** A table as the lines of an {@code .expected} file: {@code 1.internal}, a tab, the text. */
    static List<String> written(ImportedTable imported) {
        var lines = new ArrayList<String>();
        for (PurposeCategory category : imported.table().categories()) {
            lines.add(category.number() + "\t" + category.title());
            category.cells().forEach((column, cell) -> addCell(lines, category.number(), column, cell));
        }
        return lines;
    }

    private static void addCell(List<String> lines, int category, DisclosureColumn column, Cell cell) {
        String place = category + "." + column + "\t";
        if (cell instanceof Cell.DeclaredNone) {
            lines.add(place + IssuedTable.NONE);
        }
        cell.listed().forEach(purpose -> lines.add(place + purpose.text()));
    }

    static List<Integer> linesOf(ImportedTable imported) {
        return imported.lines().stream().map(ReadLine::line).distinct().toList();
    }
}
