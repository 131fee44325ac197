package jp.mokuteki.domain.recipient;

import java.util.regex.Pattern;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 保険者番号 — the number of an insurer: eight digits, the last a check digit (健康保険法第3条第11項).
 *
 * <p>From the right of the first seven digits, multiply by 2, 1, 2, 1 …; a two-digit product counts as the sum of its
 * digits; the check digit makes the total a multiple of ten.
 *
 * <p>Example: {@code InsurerNumber.parse("06139992")} is {@code 06139992}. Legal source: 健康保険法第3条第11項.
 *
 * <p>Kept as a number, as it is the key under which an insurer's register is found for every question.
 *
 * @param number the eight digits as a number, from 0 to 99999999
 */
public record InsurerNumber(int number) {
    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{8}");
    private static final int BEYOND = 100_000_000;

    /** Checks the length and the check digit. */
    public InsurerNumber {
        if (number < 0 || number >= BEYOND) {
            throw new InvalidCodeException("insurer number", "must be eight digits");
        }
        if (checkDigit(number / 10) != number % 10) {
            throw new InvalidCodeException("insurer number", "the check digit is wrong");
        }
    }

    private static int checkDigit(int digits) {
        int total = 0;
        int weight = 2;
        for (int left = digits; left > 0; left /= 10) {
            int product = left % 10 * weight;
            total += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - total % 10) % 10;
    }

    /**
     * Reads eight digits.
     *
     * @param text the text
     * @return the number
     * @throws InvalidCodeException where it is not one
     */
    public static InsurerNumber parse(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new InvalidCodeException("insurer number", "must be eight digits");
        }
        return new InsurerNumber(Integer.parseInt(text));
    }

    /**
     * Writes the eight digits.
     *
     * @return the digits, leading zeros included
     */
    public String value() {
        return String.valueOf(BEYOND + number).substring(1);
    }

    @Override
    public String toString() {
        return value();
    }
}
