package jp.mokuteki.domain.guard;

/** The digits of all scripts, and the kanji that stand for one. */
final class Digits {
    /** Each digit in the forms of everyday and of deeds. */
    private static final String[] KANJI = {"〇零", "一壱壹", "二弐貳", "三参參", "四肆", "五伍", "六陸", "七漆", "八捌", "九玖"};

    private Digits() {}

    /** Tells the value, 0 to 9; -1 for what is no digit. */
    static int valueOf(int character) {
        if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
            return Character.digit(character, 10);
        }
        return Character.isIdeographic(character) ? kanji(character) : -1;
    }

    private static int kanji(int character) {
        for (int value = 0; value < KANJI.length; value++) {
            if (KANJI[value].indexOf(character) >= 0) {
                return value;
            }
        }
        return -1;
    }
}
