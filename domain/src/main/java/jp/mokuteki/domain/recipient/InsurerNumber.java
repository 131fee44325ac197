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
 * @param value eight digits
 */
public record InsurerNumber(String value) {
    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{8}");

    /** Checks the length and the check digit. */
    public InsurerNumber {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new InvalidCodeException("insurer number", "must be eight digits");
        }
        if (checkDigit(value) != Character.digit(value.charAt(7), 10)) {
            throw new InvalidCodeException("insurer number", "the check digit is wrong");
        }
    }

    private static int checkDigit(String value) {
        int total = 0;
        for (int i = 0; i < 7; i++) {
            int product = Character.digit(value.charAt(6 - i), 10) * (i % 2 == 0 ? 2 : 1);
            total += product / 10 + product % 10;
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
        return new InsurerNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
