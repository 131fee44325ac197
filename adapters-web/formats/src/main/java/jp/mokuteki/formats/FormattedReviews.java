package jp.mokuteki.formats;

import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.out.ReviewDocuments;
import jp.mokuteki.domain.review.ComparisonSheet;

/** 新旧対照表・公表資料の書出し — writes comparisons and tables for the public in every form. Immutable and thread-safe. */
public final class FormattedReviews implements ReviewDocuments {
    /** Makes the writers. */
    public FormattedReviews() {}

    @Override
    public String compare(ComparisonSheet sheet, ComparisonFormat format) {
        return switch (format) {
            case JSON -> JsonComparison.write(sheet);
            case HTML -> HtmlComparison.write(sheet);
            case TEXT -> TextComparison.write(sheet);
        };
    }

    @Override
    public String publish(PublishedTable published, TableFormat format) {
        return switch (format) {
            case JSON -> JsonTable.write(published);
            case CSV -> CsvTable.publish(published);
            case MARKDOWN -> MarkdownTable.write(published);
            case HTML -> HtmlTable.write(published);
            case JSON_LD -> JsonLdTable.write(published);
            case ISSUED -> throw new IllegalArgumentException("the form as issued has no room for the content hash");
        };
    }
}
