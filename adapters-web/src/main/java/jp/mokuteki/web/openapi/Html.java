package jp.mokuteki.web.openapi;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes parts of a page; a text is escaped where it enters one. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    static String paragraph(String html) {
        return html.isEmpty() ? "" : "<p>" + html + "</p>\n";
    }

    /** Writes a heading that can be linked to. */
    static String heading(int level, String anchor, String html) {
        return "<h%d id=\"%s\">%s</h%d>\n".formatted(level, escaped(anchor), html, level);
    }

    /** Links a place of the document that has an anchor: {@code #/components/schemas/Question}. */
    static String link(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return "<a href=\"#" + escaped(anchor(reference)) + "\">" + escaped(name) + "</a>";
    }

    /** Names a place of the document: {@code schemas-Question}. */
    static String anchor(String reference) {
        return reference.replaceFirst("^#/(?:components/)?", "").replace('/', '-');
    }

    static String list(Collection<String> items) {
        return items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining("", "<ul>", "</ul>\n"));
    }

    /** Writes a table, where it has rows. */
    static String table(List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return "<table>\n" + row("th", headings)
                + rows.stream().map(row -> row("td", row)).collect(Collectors.joining()) + "</table>\n";
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(html -> "<" + cell + ">" + html + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
