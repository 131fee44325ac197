package jp.mokuteki.formats.flows;

/**
 * 文書の中の位置 — where something stands in a document.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(int line, int column) {
    /** 先頭. */
    static final Place START = new Place(1, 1);

    /** Checks the bounds. */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1");
        }
    }

    /**
     * Tells where a text ends.
     *
     * @param text the text
     * @return the place right after its last character
     */
    public static Place after(String text) {
        int lastLine = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Place(line, text.codePointCount(lastLine, text.length()) + 1);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
