package jp.mokuteki.domain.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 箇条書きの記号 — the mark before an item or a title: a bullet (・ ○ ● • - ※ …) or a number (1. (1) １． ① 第1 一、 …).
 *
 * <p>Example: {@code ListMark.of("（1）健診の委託").orElseThrow().rest()} is {@code 健診の委託}. Legal source: none.
 *
 * @param style which mark: the bullet itself, or how the number is written, for instance {@code (1)}
 * @param value the number, 0 for a bullet
 * @param rest the text after the mark and the space behind it
 */
public record ListMark(String style, int value, String rest) {
    private static final String SPACE = "[\\s\\u3000\\u00A0]";
    private static final String KANJI = "一二三四五六七八九";
    /** Never the first of two of a kind: 「○○健康保険組合」 has no bullet. */
    private static final Pattern BULLET = Pattern.compile("(?s)(?:([・･•‣◦○◯〇●◎■□◆◇▪▫◾◽▲△▼▽▶►▸➢➤→⇒☆★※＊✓✔·∙ー])(?!\\1)"
            + "|([-－‐‑–—―─*+])(?!\\2|[0-9０-９,.]))" + SPACE + "*+(?=\\S)(.*)");

    /** A number is followed by what no counted thing is: 「3年」, 「40歳」 and 「1.5」 have no mark. */
    private static final List<Numbering> NUMBERINGS = List.of(
            new Numbering("1.", "([0-9０-９]{1,2})[.．。､、](?![0-9０-９])"),
            new Numbering("(1)", "[(（]([0-9０-９]{1,2})[)）]"),
            new Numbering("1)", "([0-9０-９]{1,2})[)）]"),
            new Numbering("1:", "([0-9０-９]{1,2})[:：]"),
            new Numbering("[1]", "[\\[［【〔]([0-9０-９]{1,2})[\\]］】〕]"),
            new Numbering("①", "([①-⑳❶-❿⓵-⓾㉑-㉟])"),
            new Numbering("(1)", "([⑴-⒇])"),
            new Numbering("1.", "([⒈-⒛])"),
            new Numbering("第1", "第([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:" + SPACE + "|[、，,.．:：])"),
            new Numbering("一", "([一二三四五六七八九十]{1,3})(?:" + SPACE + "|[、，,.．:：])"),
            new Numbering("(一)", "[(（]([一二三四五六七八九十]{1,3})[)）]"),
            new Numbering("(一)", "([㈠-㈩])"),
            new Numbering("Ⅰ", "([Ⅰ-Ⅻ])[.．、]?"),
            new Numbering("ア", "([ア-コ])(?:" + SPACE + "|[.．、)）])"),
            new Numbering("(ア)", "[(（]([ア-コ])[)）]"),
            new Numbering("a", "([a-zA-Zａ-ｚＡ-Ｚ])[.．)）](?![a-zA-Z])"),
            new Numbering("(a)", "[(（]([a-zA-Zａ-ｚＡ-Ｚ])[)）]"),
            new Numbering("1 ", "([0-9０-９]{1,2})" + SPACE + "(?![0-9０-９年月日人件歳])"),
            new Numbering("1_", "([0-9０-９]{1,2})(?=[\\p{IsHan}])(?![年月日時分秒件人名歳才割回号条項箇個次週万千百円点級等部番種台枚期者都府県市区])"));

    private record Numbering(String style, Pattern pattern) {
        Numbering(String style, String pattern) {
            this(style, Pattern.compile("(?s)" + pattern + SPACE + "*+(?=\\S)(.*)"));
        }
    }

    /**
     * Finds the mark at the beginning of a text.
     *
     * @param text a text without space before it
     * @return its mark, or nothing where it has none, or nothing behind it
     */
    public static Optional<ListMark> of(String text) {
        Matcher bullet = BULLET.matcher(text);
        if (!bullet.matches()) {
            return number(text);
        }
        String style = bullet.group(1) != null ? bullet.group(1) : bullet.group(2);
        return Optional.of(new ListMark(style, 0, bullet.group(3)));
    }

    /**
     * Finds the number at the beginning of a text.
     *
     * @param text a text without space before it
     * @return its number, or nothing
     */
    public static Optional<ListMark> number(String text) {
        for (Numbering numbering : NUMBERINGS) {
            Matcher found = numbering.pattern().matcher(text);
            if (found.matches()) {
                return Optional.of(new ListMark(numbering.style(), valueOf(found.group(1)), found.group(2)));
            }
        }
        return Optional.empty();
    }

    /**
     * Asks which of the two it is.
     *
     * @return true for a number
     */
    public boolean isNumber() {
        return value > 0;
    }

    private static int valueOf(String mark) {
        char first = mark.charAt(0);
        if (first >= '❶' && first <= '❿') {
            return first - '❶' + 1;
        }
        if (first >= '⓵' && first <= '⓾') {
            return first - '⓵' + 1;
        }
        String plain = Normalizer.normalize(mark, Normalizer.Form.NFKC).replaceAll("[().]", "");
        if (plain.chars().allMatch(Character::isDigit)) {
            return Math.max(1, Integer.parseInt(plain));
        }
        if (KANJI.indexOf(plain.charAt(0)) >= 0 || plain.charAt(0) == '十') {
            return kanji(plain);
        }
        if (first >= 'Ⅰ' && first <= 'Ⅻ') {
            return first - 'Ⅰ' + 1;
        }
        char small = Character.toLowerCase(plain.charAt(0));
        return small >= 'a' && small <= 'z' ? small - 'a' + 1 : "アイウエオカキクケコ".indexOf(plain) + 1;
    }

    private static int kanji(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return KANJI.indexOf(text.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : KANJI.indexOf(text.charAt(0)) + 1;
        int ones = ten == text.length() - 1 ? 0 : KANJI.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
