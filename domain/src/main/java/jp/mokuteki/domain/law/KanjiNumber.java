package jp.mokuteki.domain.law;

import java.util.OptionalInt;

/** Numbers from 1 to 9,999 as statutes print them: 十九, 二百五. Digits, half or full width, are read too. */
final class KanjiNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    static final String CLASS = "[0-9０-９〇一二三四五六七八九十百千]";

    private KanjiNumber() {}

    /** Reads 19, １９ or 十九; empty for anything else and for 0. */
    static OptionalInt parse(String text) {
        int value = text.chars().allMatch(Character::isDigit) ? digits(text) : kanji(text);
        return value > 0 && value <= 9_999 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length() && value <= 9_999; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /** Reads units from the highest to the lowest, each at most once: what {@link #print} would not print is no number. */
    private static int kanji(String text) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = UNITS.indexOf(text.charAt(i));
            if (unit < 0) {
                digit = DIGITS.indexOf(text.charAt(i));
            } else {
                total += Math.max(1, digit) * power(unit + 1);
                digit = 0;
            }
        }
        int value = total + digit;
        return value > 0 && value <= 9_999 && print(value).equals(text) ? value : 0;
    }

    static String print(int number) {
        var text = new StringBuilder();
        for (int exponent = 3; exponent >= 0; exponent--) {
            int digit = number / power(exponent) % 10;
            if (digit > 0) {
                text.append(digit == 1 && exponent > 0 ? "" : DIGITS.charAt(digit))
                        .append(exponent > 0 ? UNITS.charAt(exponent - 1) : "");
            }
        }
        return text.toString();
    }

    private static int power(int exponent) {
        int value = 1;
        for (int i = 0; i < exponent; i++) {
            value *= 10;
        }
        return value;
    }
}
