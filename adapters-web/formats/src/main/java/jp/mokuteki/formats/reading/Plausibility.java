package jp.mokuteki.formats.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Whether a decoded text reads as Japanese: kana, common kanji (JIS level 1) and signs. Bytes that were taken for another
 * encoding give rare kanji and half-width kana, in every line that was not in it.
 *
 * @param common characters of Japanese text
 * @param all all that are not ASCII
 * @param hiragana hiragana, of which no Japanese text of some length is without
 * @param worst the lines that do not read as Japanese
 */
record Plausibility(long common, long all, long hiragana, int worst) {
    private static final double ENOUGH = 0.85;
    private static final int SHORT = 20;
    private static final int ONE_IN = 20;
    private static final int FIRST_KANJI = 0xB0;
    private static final int LAST_COMMON = 0xCF;

    static Plausibility of(String text) {
        CharsetEncoder euc = Charset.forName("EUC-JP").newEncoder();
        long common = 0;
        long all = 0;
        int worst = 0;
        for (SourceLine line : Texts.lines(text)) {
            long foreign = line.text().codePoints().filter(one -> one >= 0x80).count();
            long known = line.text()
                    .codePoints()
                    .filter(one -> one >= 0x80 && isCommon(one, euc))
                    .count();
            common += known;
            all += foreign;
            worst += foreign >= 4 && known * 2 < foreign ? 1 : 0;
        }
        long hiragana = text.chars().filter(one -> one > 0x3040 && one < 0x30A0).count();
        return new Plausibility(common, all, hiragana, worst);
    }

    boolean isJapanese() {
        return worst == 0 && common >= all * ENOUGH && (all < SHORT || hiragana * ONE_IN >= all);
    }

    private static boolean isCommon(int character, CharsetEncoder euc) {
        if (character >= 0xFF61 && character <= 0xFF9F) {
            return character == '･' || character == '｡' || character == '､';
        }
        if ((character >= 0x3000 && character < 0x3100) || (character >= 0xFF01 && character < 0xFF61)) {
            return true;
        }
        if (character > 0xFFFF) {
            return false;
        }
        try {
            ByteBuffer bytes = euc.encode(CharBuffer.wrap(new char[] {(char) character}));
            int lead = bytes.get(0) & 0xFF;
            return bytes.limit() == 2 && (lead < FIRST_KANJI || lead <= LAST_COMMON) && lead != 0x8E;
        } catch (CharacterCodingException e) {
            // signs such as ① and ㈱, which Shift_JIS has beside the standard
            return character >= 0x2000 && character < 0x3400;
        }
    }
}
