package jp.mokuteki.domain.guard;

/** 検査用数字: 11 − (Σ Pn·Qn mod 11), and 0 where the remainder is at most 1 (番号法施行令第8条, 平成26年総務省令第85号第5条). */
final class CheckDigit {
    private static final int BASE = 11;

    private CheckDigit() {}

    /** Tells whether the last of twelve digits is the check digit of those before it. */
    static boolean fits(CharSequence digits, int start) {
        int sum = 0;
        for (int n = 1; n <= BASE; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += weight * (digits.charAt(start + BASE - n) - '0');
        }
        int remainder = sum % BASE;
        int expected = remainder <= 1 ? 0 : BASE - remainder;
        return digits.charAt(start + BASE) - '0' == expected;
    }
}
