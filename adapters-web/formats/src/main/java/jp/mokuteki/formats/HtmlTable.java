package jp.mokuteki.formats;

import java.util.stream.Collectors;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** HTML: a whole page that stands alone and prints on paper across. */
final class HtmlTable {
    private static final String STYLE = """
            body { font-family: sans-serif; margin: 1rem; }
            h1 { font-size: 1.2rem; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #333; padding: .4rem; text-align: left; vertical-align: top; }
            thead th { background: #eee; }
            ul { list-style: none; margin: 0; padding: 0; }
            li::before { content: "・"; }
            @page { size: A4 landscape; margin: 8mm; }
            @media print { body { margin: 0; font-size: 7pt; } th, td { padding: .2rem; } tr { break-inside: avoid; } }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            %s<h1>%s</h1>
            <table>
            <thead>
            %s</thead>
            <tbody>
            %s</tbody>
            </table>
            <p>%s</p>
            </body>
            </html>
            """;

    private HtmlTable() {}

    static String write(PublishedTable published) {
        PurposeTable table = published.revision().table();
        String title = escaped(table.title());
        String society = published
                .society()
                .map(name -> "<p>" + escaped(name) + "</p>\n")
                .orElse("");
        String line = escaped(RevisionLine.of(published));
        return PAGE.formatted(title, STYLE, society, title, head(table), body(table), line);
    }

    private static String head(PurposeTable table) {
        return table.headings().stream()
                .map(heading -> "<th scope=\"col\">" + escaped(heading) + "</th>")
                .collect(Collectors.joining("", "<tr><th scope=\"col\">区分</th>", "</tr>\n"));
    }

    private static String body(PurposeTable table) {
        return table.categories().stream().map(HtmlTable::row).collect(Collectors.joining());
    }

    private static String row(PurposeCategory category) {
        String name = escaped(category.number() + ". " + category.title());
        return category.cells().values().stream()
                .map(HtmlTable::cell)
                .collect(Collectors.joining("", "<tr><th scope=\"row\">" + name + "</th>", "</tr>\n"));
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.DeclaredNone) {
            return "<td>" + IssuedTable.NONE + "</td>";
        }
        if (cell instanceof Cell.Undeclared) {
            return "<td></td>";
        }
        return cell.listed().stream()
                .map(PurposeOfUse::text)
                .map(text -> "<li>" + escaped(text) + "</li>")
                .collect(Collectors.joining("", "<td><ul>", "</ul></td>"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
