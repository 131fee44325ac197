package jp.mokuteki.domain.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text as it is compared: without spaces, every character in its usual width; each knows where it stood before. */
final class NormalisedText {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    NormalisedText(String original) {
        this.original = original;
        for (int i = 0; i < original.length(); ) {
            int character = original.codePointAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                add(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC), i);
            }
            i += Character.charCount(character);
        }
        origins.add(original.length());
    }

    private void add(String normalised, int origin) {
        text.append(normalised);
        for (int i = 0; i < normalised.length(); i++) {
            origins.add(origin);
        }
    }

    static String of(String original) {
        return new NormalisedText(original).toString();
    }

    /** The part of the original that a part of this text was made of. */
    TextSpan span(int from, int to) {
        int begin = origins.get(from);
        int last = origins.get(to - 1);
        int end = last + Character.charCount(original.codePointAt(last));
        return new TextSpan(begin, end, original.substring(begin, end));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
