package jp.mokuteki.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Markdown: the title as a heading, the table as a pipe table, and below it which revision it is. */
final class MarkdownTable {
    private static final String BULLET = "・";
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]|~#]");

    private MarkdownTable() {}

    static String write(PublishedTable published) {
        PurposeTable table = published.revision().table();
        Stream<String> headings = Stream.concat(Stream.of("区分"), table.headings().stream());
        var text = new StringBuilder("# ").append(escaped(table.title())).append("\n\n");
        published.society().ifPresent(name -> text.append(escaped(name)).append("\n\n"));
        text.append(line(headings.map(MarkdownTable::escaped).toList()));
        text.append(line(List.of("---", "---", "---", "---", "---", "---")));
        table.categories().forEach(category -> text.append(line(category)));
        return text.append('\n')
                .append(escaped(RevisionLine.of(published)))
                .append('\n')
                .toString();
    }

    private static String line(PurposeCategory category) {
        String name = escaped(category.number() + ". " + category.title());
        return line(Stream.concat(
                        Stream.of(name), category.cells().values().stream().map(MarkdownTable::cell))
                .toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.DeclaredNone) {
            return IssuedTable.NONE;
        }
        return cell.listed().stream()
                .map(PurposeOfUse::text)
                .map(text -> BULLET + escaped(text))
                .collect(Collectors.joining("<br>"));
    }

    /** Whatever Markdown or the HTML inside it would act upon stands as itself. */
    static String escaped(String text) {
        return ACTIVE.matcher(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .replaceAll("\\\\$0");
    }
}
