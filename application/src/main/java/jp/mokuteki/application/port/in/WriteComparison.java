package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照表の書出し — writes a comparison in one of its forms. */
public interface WriteComparison {
    /**
     * Writes a comparison.
     *
     * @param sheet the comparison
     * @param format the form
     * @return the text of the document
     */
    String write(ComparisonSheet sheet, ComparisonFormat format);
}
