package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.domain.intake.ImportedTable;

/** 表の取込み — reads tables from documents as societies have them. */
public interface TableImports {
    /** The most bytes that a document has. */
    int MOST_BYTES = 4 * 1024 * 1024;

    /** The most lines that a document has. */
    int MOST_LINES = 20_000;

    /**
     * Reads a table, whole or not at all; what had to be guessed is said among its lines.
     *
     * @param hints what is known of the document
     * @param document its bytes
     * @return the table, and what each line was taken as
     * @throws jp.mokuteki.domain.table.InvalidTableException where it holds no table that can be read, with line and column; no
     *     text of the document is repeated
     * @throws jp.mokuteki.domain.table.NumberInTableException where it holds what looks like an Individual Number
     */
    ImportedTable read(ImportHints hints, byte[] document);

    /**
     * Reads the text alone, as {@link #read} does before it looks for a table.
     *
     * @param hints what is known of the document
     * @param document its bytes
     * @return the text, without the mark of its encoding
     * @throws jp.mokuteki.domain.table.InvalidTableException where it is no text, too long, or in no encoding that is known
     */
    String text(ImportHints hints, byte[] document);
}
