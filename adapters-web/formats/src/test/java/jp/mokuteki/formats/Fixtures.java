package jp.mokuteki.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;

/** The society's table, and variants of it. */
final class Fixtures {
    static final String CANARY = "canary-note-すずめ";

    private Fixtures() {}

    static RegisterRevision theSocietysRevision() {
        return SocietyTable.revision();
    }

    /** A revision as the public sees it, of a society that is named. */
    static PublishedTable published(RegisterRevision revision) {
        return new PublishedTable(Optional.of("見本健康保険組合"), revision, Optional.of(LocalDate.of(2020, 9, 15)));
    }

    /** A revision that says nothing of its society. */
    static PublishedTable unsigned(RegisterRevision revision) {
        return new PublishedTable(Optional.empty(), revision, Optional.empty());
    }

    static RegisterRevision withARemarkOnEveryPurpose() {
        RegisterRevision revision = theSocietysRevision();
        return with(revision.table()
                .coded(purpose ->
                        purpose.coded(purpose.codes().map(Fixtures::remarked).orElseThrow())));
    }

    private static PurposeCodes remarked(PurposeCodes codes) {
        return new PurposeCodes(
                codes.actions(),
                codes.handling(),
                codes.counterparties(),
                codes.information(),
                codes.numberUse(),
                codes.affairs(),
                codes.grounds(),
                CANARY);
    }

    /** The society's table with one purpose, not coded, in the cell that category 1 has for receipts. */
    static RegisterRevision withOnePurpose(String text) {
        var id = new PurposeId(1, DisclosureColumn.RECEIVE, 1);
        return withTheCell(new Cell.Purposes(List.of(new PurposeOfUse(id, text, new Uncoded()))));
    }

    static RegisterRevision withABlankCell() {
        return withTheCell(new Cell.Undeclared());
    }

    private static RegisterRevision withTheCell(Cell cell) {
        PurposeTable table = theSocietysRevision().table();
        var categories = new ArrayList<>(table.categories());
        PurposeCategory first = categories.get(0);
        var cells = new EnumMap<DisclosureColumn, Cell>(first.cells());
        cells.put(DisclosureColumn.RECEIVE, cell);
        categories.set(0, new PurposeCategory(first.number(), first.title(), first.numberAffair(), cells));
        return with(new PurposeTable(table.title(), table.headings(), categories));
    }

    static RegisterRevision with(PurposeTable table) {
        return new RegisterRevision(1, theSocietysRevision().period(), table);
    }
}
