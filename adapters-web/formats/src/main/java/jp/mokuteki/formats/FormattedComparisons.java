package jp.mokuteki.formats;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.out.ComparisonDocuments;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照表の書出し — writes comparisons in every {@link ComparisonFormat}. Immutable and thread-safe. */
public final class FormattedComparisons implements ComparisonDocuments {
    /** Makes the writers. */
    public FormattedComparisons() {}

    @Override
    public String write(ComparisonSheet sheet, ComparisonFormat format) {
        return switch (format) {
            case JSON -> JsonComparison.write(sheet);
            case HTML -> HtmlComparison.write(sheet);
            case TEXT -> TextComparison.write(sheet);
        };
    }
}
