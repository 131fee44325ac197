package jp.mokuteki.application.port.out;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照表の文書 — writes comparisons as documents: what changed, and nothing that did not. */
public interface ComparisonDocuments {
    /**
     * Writes a comparison.
     *
     * @param sheet the comparison with the particulars of both revisions
     * @param format the form
     * @return the text of the document
     */
    String write(ComparisonSheet sheet, ComparisonFormat format);
}
