package jp.mokuteki.domain.intake;

import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 取り込んだ表 — a table as a document gave it, and what every line of the document was taken as.
 *
 * <p>Example: {@code new ImportedTable(SocietyTable.read(), List.of()).table().title()} is {@code 個人情報の利用目的（個人情報保護管理規程 別表2）}.
 * Legal source: none.
 *
 * @param table the table: texts letter for letter; purposes have codes only where the document states them
 * @param lines every line of the document in its order, each once or more; none is left out
 */
public record ImportedTable(PurposeTable table, List<ReadLine> lines) {
    /** Copies the lines. */
    public ImportedTable {
        Objects.requireNonNull(table, "table");
        lines = List.copyOf(lines);
    }
}
