package jp.mokuteki.domain.review;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.mokuteki.domain.register.DisclosureColumn;

/**
 * A purpose as rules look at it: width and spaces do not count.
 *
 * @param column its column
 * @param heading the heading of the column, as issued
 * @param title the title of its category
 * @param text its text
 */
record CodedText(DisclosureColumn column, String heading, String title, String text) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static CodedText of(DisclosureColumn column, String heading, String title, String text) {
        return new CodedText(column, heading, plain(title), plain(text));
    }

    static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    boolean mentions(String word) {
        return title.contains(word) || text.contains(word);
    }

    /** The same purpose without words that were taken for something more particular. */
    CodedText without(String word) {
        return new CodedText(column, heading, title, text.replace(word, "\n"));
    }
}
