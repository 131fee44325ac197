package jp.mokuteki.domain.review;

/**
 * 字句 — a part of a text, with its place: the {@code 番号法第19条第7号} of a title, from 7 to 17.
 *
 * <p>Example: {@code new TextSpan(0, 10, "番号法第19条第7号").replacedIn("番号法第19条第7号の情報連携", "番号法第19条第8号")} is
 * {@code 番号法第19条第8号の情報連携}. Legal source: none.
 *
 * @param from where it begins, counted in UTF-16 code units from 0
 * @param to where it ends, exclusive
 * @param text the part, letter for letter
 */
public record TextSpan(int from, int to, String text) {
    /** Refuses bounds that do not hold the text. */
    public TextSpan {
        if (from < 0 || to - from != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("the bounds of a span hold its text");
        }
    }

    /**
     * Puts another text in its place.
     *
     * @param whole the text that it is a part of
     * @param replacement what stands there instead
     * @return the whole with the replacement
     */
    public String replacedIn(String whole, String replacement) {
        return whole.substring(0, from) + replacement + whole.substring(to);
    }
}
