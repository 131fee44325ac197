package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.ImportHints;

/** 文書の文字の読取り — gives the text of a document in whichever encoding it is written, to be shown beside what it is read as. */
public interface ReadText {
    /**
     * Reads a text; what it says is not looked at.
     *
     * @param hints what is known of the document
     * @param document its bytes
     * @return the text, without the mark of its encoding
     * @throws jp.mokuteki.domain.table.InvalidTableException where it is no text, too long, or in no encoding that is known
     */
    String read(ImportHints hints, byte[] document);
}
