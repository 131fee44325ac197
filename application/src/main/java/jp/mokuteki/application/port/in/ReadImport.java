package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.domain.review.ImportReport;

/** 取込みの読取り — reads a table from a document and proposes codes for it; nothing is stored. */
public interface ReadImport {
    /**
     * Reads a document, whole or not at all.
     *
     * @param hints what is known of it
     * @param document its bytes
     * @param progress is told how many lines of all were read
     * @return the report
     * @throws jp.mokuteki.domain.table.InvalidTableException where it holds no table that can be read, with line and column
     * @throws jp.mokuteki.domain.table.NumberInTableException where it holds what looks like an Individual Number
     */
    ImportReport read(ImportHints hints, byte[] document, Progress progress);

    /**
     * Reads a document while nobody looks.
     *
     * @param hints what is known of it
     * @param document its bytes
     * @return the report
     */
    default ImportReport read(ImportHints hints, byte[] document) {
        return read(hints, document, Progress.UNSEEN);
    }
}
