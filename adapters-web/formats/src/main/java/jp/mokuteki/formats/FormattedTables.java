package jp.mokuteki.formats;

import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.out.TableDocuments;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の文書 — writes tables in every {@link TableFormat}. Immutable and thread-safe. */
public final class FormattedTables implements TableDocuments {
    /** Makes the writers. */
    public FormattedTables() {}

    @Override
    public String write(RegisterRevision revision, TableFormat format) {
        return switch (format) {
            case JSON -> JsonTable.write(revision);
            case CSV -> CsvTable.write(revision);
            case MARKDOWN -> MarkdownTable.write(revision);
            case ISSUED -> IssuedTable.write(revision.table());
            case HTML -> HtmlTable.write(revision);
        };
    }
}
