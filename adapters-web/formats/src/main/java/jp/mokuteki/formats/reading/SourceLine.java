package jp.mokuteki.formats.reading;

/**
 * A text with the line of the document on which it begins.
 *
 * @param number the line, from 1
 * @param text the text
 */
record SourceLine(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    SourceLine stripped() {
        return new SourceLine(number, Texts.strip(text));
    }
}
