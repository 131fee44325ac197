package jp.mokuteki.formats;

import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.TextDifference;

/** Lines for a terminal; what changed stands in 【】. */
final class TextComparison {
    private TextComparison() {}

    static String write(ComparisonSheet sheet) {
        var text = new StringBuilder();
        text.append("改正後　")
                .append(String.join("　", ParticularLines.of(sheet.after())))
                .append('\n');
        text.append("改正前　")
                .append(String.join("　", ParticularLines.of(sheet.before())))
                .append('\n');
        if (!sheet.after().reason().isEmpty()) {
            text.append("改正理由　").append(sheet.after().reason()).append('\n');
        }
        List<ComparedItem> changes = sheet.comparison().changes();
        if (changes.isEmpty()) {
            text.append("\n変更はありません。\n");
        }
        changes.forEach(item -> text.append(lines(item, sheet)));
        return text.toString();
    }

    private static String lines(ComparedItem item, ComparisonSheet sheet) {
        TextDifference difference = item.difference();
        return "\n" + PlaceNames.of(item.place()) + "　" + PlaceNames.change(item, sheet) + "\n"
                + "  後 " + marked(difference.after()) + "\n"
                + "  前 " + marked(difference.before()) + "\n";
    }

    private static String marked(List<TextDifference.Part> parts) {
        return parts.stream()
                .map(part -> part.kind() == TextDifference.Kind.CHANGED ? "【" + part.text() + "】" : part.text())
                .collect(Collectors.joining());
    }
}
