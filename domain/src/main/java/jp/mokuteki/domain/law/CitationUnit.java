package jp.mokuteki.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 条項の単位 — one step of a citation: 第19条, 第205条の4, 第5項, 第8号, イ, 附則, 別表第二, 三の項.
 *
 * <p>Example: {@code Citation.parse("健康保険法第205条の4").units().get(0).numbers()} is {@code [205, 4]}. Legal source: none.
 *
 * @param kind what it is
 * @param numbers its number and the numbers of its branches (205, 4 for 第205条の4); empty for 附則, 別表 and の表; the
 *     place in the イロハ order for a sub-item
 */
public record CitationUnit(Kind kind, List<Integer> numbers) {
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    private static final Pattern BRANCH = Pattern.compile("の", Pattern.LITERAL);

    /** 単位の種類 — the kinds of steps, from the outside in. */
    public enum Kind {
        /** 附則. */
        SUPPLEMENTARY("附則"),
        /** 別表, 別表第一, 別表第二. */
        APPENDED_TABLE("別表(?:第(N))?"),
        /** 第n条, 第n条のm. */
        ARTICLE("第(N)条((?:のN(?!の項))*)"),
        /** 第n項. */
        PARAGRAPH("第(N)項"),
        /** 第n号, 第n号のm. */
        ITEM("第(N)号((?:のN(?!の項))*)"),
        /** イ, ロ, ハ. */
        SUB_ITEM("([" + IROHA + "])"),
        /** 第2条の表. */
        TABLE("の表"),
        /** 三の項, after a table. */
        ROW("の(N)の項");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern.replace("N", KanjiNumber.CLASS + "+"));
        }
    }

    /** Checks that the numbers fit the kind. */
    public CitationUnit {
        Objects.requireNonNull(kind, "kind");
        numbers = List.copyOf(numbers);
        boolean fits = switch (kind) {
            case SUPPLEMENTARY, TABLE -> numbers.isEmpty();
            case APPENDED_TABLE -> numbers.size() <= 1;
            case ARTICLE, ITEM -> !numbers.isEmpty();
            default -> numbers.size() == 1;
        };
        int highest = kind == Kind.SUB_ITEM ? IROHA.length() : 9_999;
        if (!fits || numbers.stream().anyMatch(number -> number < 1 || number > highest)) {
            throw new InvalidCitationException("a number does not fit its unit");
        }
    }

    /** A unit with the place where the rest of the text begins. */
    record Read(CitationUnit unit, int end) {}

    /** Reads the unit at a place of a text, if one of that kind stands there. */
    static List<Read> at(Kind kind, String text, int start) {
        Matcher matcher = kind.pattern.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return List.of();
        }
        var numbers = new ArrayList<Integer>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null) {
                addNumbers(kind, found, numbers);
            }
        }
        return List.of(new Read(new CitationUnit(kind, numbers), matcher.end()));
    }

    private static void addNumbers(Kind kind, String found, List<Integer> numbers) {
        if (kind == Kind.SUB_ITEM) {
            numbers.add(IROHA.indexOf(found) + 1);
            return;
        }
        BRANCH.splitAsStream(found).filter(part -> !part.isEmpty()).forEach(part -> {
            OptionalInt number = KanjiNumber.parse(part);
            numbers.add(number.orElseThrow(() -> new InvalidCitationException("not a number of a unit")));
        });
    }

    /** Prints the English form: Article 205-4, item 8, Appended Table 2. */
    String english() {
        String number = numbers(0, "", "-");
        return switch (kind) {
            case SUPPLEMENTARY -> "Supplementary Provisions";
            case APPENDED_TABLE -> ("Appended Table " + number).strip();
            case TABLE -> "table";
            case ARTICLE -> "Article " + number;
            case SUB_ITEM -> "sub-item (" + kana() + ")";
            case PARAGRAPH -> "paragraph " + number;
            case ITEM -> "item " + number;
            case ROW -> "row " + number;
        };
    }

    /** The numbers from a place on. */
    private String numbers(int from, String before, String between) {
        var text = new StringBuilder();
        for (int i = from; i < numbers.size(); i++) {
            text.append(i == from ? before : between).append(numbers.get(i));
        }
        return text.toString();
    }

    private char kana() {
        return IROHA.charAt(numbers.get(0) - 1);
    }

    /** Prints the compact Japanese form. */
    @Override
    public String toString() {
        String branches = numbers(1, "の", "の");
        return switch (kind) {
            case SUPPLEMENTARY -> "附則";
            case APPENDED_TABLE -> numbers.isEmpty() ? "別表" : "別表第" + KanjiNumber.print(numbers.get(0));
            case ARTICLE -> "第" + numbers.get(0) + "条" + branches;
            case PARAGRAPH -> "第" + numbers.get(0) + "項";
            case ITEM -> "第" + numbers.get(0) + "号" + branches;
            case SUB_ITEM -> String.valueOf(kana());
            case TABLE -> "の表";
            case ROW -> "の" + KanjiNumber.print(numbers.get(0)) + "の項";
        };
    }
}
