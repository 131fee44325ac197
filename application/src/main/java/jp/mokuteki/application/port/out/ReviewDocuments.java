package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照表・公表資料の文書 — writes what a board and the public read as documents. */
public interface ReviewDocuments {
    /**
     * Writes a comparison: what changed, and nothing that did not.
     *
     * @param sheet the comparison with the particulars of both revisions
     * @param format the form
     * @return the text of the document
     */
    String compare(ComparisonSheet sheet, ComparisonFormat format);

    /**
     * Writes a table for the public: it names the society, where that is known, and the content hash in every form.
     *
     * @param published the table
     * @param format one of {@link TableFormat#OF_PUBLICATIONS}
     * @return the text of the document
     * @throws IllegalArgumentException for another form, which has no room for the hash
     */
    String publish(PublishedTable published, TableFormat format);
}
