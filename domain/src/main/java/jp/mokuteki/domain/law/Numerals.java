package jp.mokuteki.domain.law;

import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the numbers of units in the numerals that a text uses. */
final class Numerals {
    private static final Pattern KANJI = Pattern.compile("第[〇一二三四五六七八九十百千]+[条項号]");
    private static final Pattern WIDE = Pattern.compile("[０-９]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private Numerals() {}

    /** Writes a text of plain digits as the sample writes its own. */
    static String like(String sample, String plain) {
        if (KANJI.matcher(sample).find()) {
            return written(plain, number -> KanjiNumber.print(Integer.parseInt(number)));
        }
        return WIDE.matcher(sample).find() ? written(plain, Numerals::wide) : plain;
    }

    private static String written(String plain, Function<String, String> writer) {
        return DIGITS.matcher(plain).replaceAll(number -> writer.apply(number.group()));
    }

    private static String wide(String number) {
        var wide = new StringBuilder();
        number.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }
}
