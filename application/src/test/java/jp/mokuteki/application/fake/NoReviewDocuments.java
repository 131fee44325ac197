package jp.mokuteki.application.fake;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.domain.review.ComparisonSheet;

/** Writes nothing for anybody. */
public final class NoReviewDocuments implements ReviewDocuments {
    /** Makes the writer. */
    public NoReviewDocuments() {}

    @Override
    public String compare(ComparisonSheet sheet, ComparisonFormat format) {
        return "";
    }

    @Override
    public String publish(PublishedTable published, TableFormat format) {
        return "";
    }
}
