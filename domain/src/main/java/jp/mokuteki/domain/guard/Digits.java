package jp.mokuteki.domain.guard;

/** The digits of all scripts, and the kanji that stand for one. */
final class Digits {
    private static final char FIRST_OUTSIDE_ASCII = '\u0080';
    /** The block of kanji that have no other form. */
    private static final char FIRST_KANJI = '\u4E00';

    private static final char LAST_KANJI = '\u9FFF';
    /** More than the digits of any character, and all of an Individual Number. */
    private static final int MOST = 12;

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

    /** Tells how many digits a character stands for at most, whichever of its forms is read. */
    static int most(char character) {
        if (character < FIRST_OUTSIDE_ASCII) {
            return character >= '0' && character <= '9' ? 1 : 0;
        }
        if (character >= FIRST_KANJI && character <= LAST_KANJI) {
            return kanji(character) < 0 ? 0 : 1;
        }
        boolean isKana = (character >= 'ぁ' && character <= 'ゖ') || (character >= 'ァ' && character <= 'ヺ');
        return isKana ? 0 : MOST;
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
