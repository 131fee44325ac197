package jp.mokuteki.promises.product;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** 個人番号の偽装 — numbers that look like Individual Numbers and are nobody's, in every guise in which one is refused. */
public final class IndividualNumbers {
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final String KANJI = "〇一二三四五六七八九";
    private static final List<UnaryOperator<String>> GUISES = List.of(
            number -> number,
            number -> grouped(number, "-"),
            number -> grouped(number, " "),
            number -> grouped(number, "・"),
            number -> inDigitsFrom(number, '０'),
            number -> grouped(inDigitsFrom(number, '０'), "－"),
            number -> inDigitsFrom(number, '\u0660'),
            number -> inDigitsFrom(number, '\u0966'),
            IndividualNumbers::inKanji,
            number -> String.join("\u200b", number.split("")),
            number -> String.join(" ", number.split("")),
            number -> number.substring(0, 6) + inDigitsFrom(number.substring(6), '０'));

    private IndividualNumbers() {}

    /**
     * Makes one: eleven digits by chance and the check digit (平成26年総務省令第85号第5条).
     *
     * @param random the chance
     * @return twelve digits
     */
    public static String any(SplittableRandom random) {
        var number = new StringBuilder();
        int sum = 0;
        for (int weight : WEIGHTS) {
            int digit = random.nextInt(10);
            sum += digit * weight;
            number.append(digit);
        }
        return number.append(sum % 11 <= 1 ? 0 : 11 - sum % 11).toString();
    }

    /**
     * Disguises one.
     *
     * @param number twelve digits
     * @param random which guise
     * @return the number as it could be written
     */
    public static String disguised(String number, SplittableRandom random) {
        return GUISES.get(random.nextInt(GUISES.size())).apply(number);
    }

    /**
     * Writes one in all guises.
     *
     * @param number twelve digits
     * @return what must not be found anywhere
     */
    public static List<String> guises(String number) {
        var guises = new ArrayList<String>();
        GUISES.forEach(guise -> guises.add(guise.apply(number)));
        return guises;
    }

    private static String grouped(String number, String separator) {
        return number.substring(0, 4) + separator + number.substring(4, 8) + separator + number.substring(8);
    }

    private static String inDigitsFrom(String number, char zero) {
        var text = new StringBuilder();
        number.chars().forEach(digit -> text.append((char) (zero + digit - '0')));
        return text.toString();
    }

    private static String inKanji(String number) {
        var text = new StringBuilder();
        number.chars().forEach(digit -> text.append(KANJI.charAt(digit - '0')));
        return text.toString();
    }
}
