package jp.mokuteki.formats;

import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.RevisionParticulars;
import jp.mokuteki.domain.review.TextDifference;

/** HTML: a comparison as boards read it, the text after on the left and the text before on the right, on A4. */
final class HtmlComparison {
    private static final String STYLE = """
            body { font-family: serif; margin: 1rem; }
            h1 { font-size: 1.3rem; text-align: center; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #333; padding: .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            thead th { background: #eee; text-align: center; }
            .place { width: 22%; }
            .reason { margin: 1rem 0; white-space: pre-line; }
            @page { size: A4 portrait; margin: 15mm; }
            @media print { body { margin: 0; font-size: 9pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>新旧対照表</title>
            <style>
            %s</style>
            </head>
            <body>
            <h1>個人情報の利用目的 新旧対照表</h1>
            %s<table>
            <thead>
            <tr><th scope="col">改正後<br>%s</th><th scope="col">改正前<br>%s</th><th scope="col" class="place">箇所・異同</th></tr>
            </thead>
            <tbody>
            %s</tbody>
            </table>
            </body>
            </html>
            """;

    private HtmlComparison() {}

    static String write(ComparisonSheet sheet) {
        return PAGE.formatted(STYLE, reason(sheet.after()), head(sheet.after()), head(sheet.before()), rows(sheet));
    }

    private static String reason(RevisionParticulars after) {
        return after.reason().isEmpty()
                ? ""
                : "<p class=\"reason\">改正理由　" + HtmlTable.escaped(after.reason()) + "</p>\n";
    }

    private static String head(RevisionParticulars revision) {
        return ParticularLines.of(revision).stream().map(HtmlTable::escaped).collect(Collectors.joining("<br>"));
    }

    private static String rows(ComparisonSheet sheet) {
        List<ComparedItem> changes = sheet.comparison().changes();
        return changes.isEmpty()
                ? "<tr><td colspan=\"3\">変更はありません。</td></tr>\n"
                : changes.stream().map(item -> row(item, sheet)).collect(Collectors.joining());
    }

    private static String row(ComparedItem item, ComparisonSheet sheet) {
        TextDifference difference = item.difference();
        String place = PlaceNames.of(item.place()) + "／" + PlaceNames.change(item, sheet);
        return "<tr><td>" + marked(difference.after()) + "</td><td>" + marked(difference.before()) + "</td><td>"
                + HtmlTable.escaped(place) + "</td></tr>\n";
    }

    private static String marked(List<TextDifference.Part> parts) {
        return parts.stream()
                .map(part -> part.kind() == TextDifference.Kind.CHANGED
                        ? "<u>" + HtmlTable.escaped(part.text()) + "</u>"
                        : HtmlTable.escaped(part.text()))
                .collect(Collectors.joining());
    }
}
