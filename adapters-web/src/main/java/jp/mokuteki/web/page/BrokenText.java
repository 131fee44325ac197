package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks names into lines for pictures, which do not break them: Japanese anywhere but before a mark, other words at spaces. */
final class BrokenText {
    /** In halves of a full-width character. */
    private static final int WIDEST = 30;

    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    private BrokenText() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String part : parts(text)) {
            if (!line.isEmpty() && width(line.toString()) + width(part) > WIDEST && !isTied(part)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return List.copyOf(lines);
    }

    private static boolean isTied(String part) {
        return NEVER_FIRST.indexOf(part.codePointAt(0)) >= 0;
    }

    /** Words with the space after them; of Japanese every character. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(character -> {
            word.appendCodePoint(character);
            if (character == ' ' || isWide(character)) {
                parts.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            parts.add(word.toString());
        }
        return parts;
    }

    /** How wide a text is, in halves of a full-width character. */
    static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80 && !(character >= 0xFF61 && character <= 0xFFDC);
    }
}
