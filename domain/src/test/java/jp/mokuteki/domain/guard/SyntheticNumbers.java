package jp.mokuteki.domain.guard;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Numbers of nobody, made from random digits by the formula of the check digit. */
final class SyntheticNumbers {
    /** The weights of the formula, from the first digit to the eleventh. */
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntheticNumbers() {}

    /** Adds the check digit to eleven digits. */
    static String of(String eleven) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(eleven.charAt(i), 10);
        }
        return eleven + (sum % 11 <= 1 ? 0 : 11 - sum % 11);
    }

    static String random(RandomGenerator random) {
        return of(digits(random, 11));
    }

    static String digits(RandomGenerator random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
