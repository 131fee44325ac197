package jp.mokuteki.domain.review;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 取込みの報告 — an imported table, what each line of its document was taken as, and the codes that are proposed for its purposes.
 *
 * <p>Example: {@code ImportReport.of(new ImportedTable(SocietyTable.read(), List.of())).proposals().size()} is {@code 0}.
 * Legal source: none.
 *
 * @param imported the table as it was read, with its lines
 * @param proposals a proposal for each purpose without codes, in the order of the table
 */
public record ImportReport(ImportedTable imported, List<CodeProposal> proposals) {
    /** Copies the proposals. */
    public ImportReport {
        Objects.requireNonNull(imported, "imported");
        proposals = List.copyOf(proposals);
    }

    /**
     * Makes the report of an imported table.
     *
     * @param imported the table
     * @return the report
     */
    public static ImportReport of(ImportedTable imported) {
        return of(imported, line -> {});
    }

    /**
     * Makes the report of an imported table, and tells how far it is.
     *
     * @param imported the table
     * @param reached is told the line of each purpose for which codes were proposed
     * @return the report
     */
    public static ImportReport of(ImportedTable imported, IntConsumer reached) {
        var lines = new HashMap<PurposeId, Integer>();
        imported.lines().forEach(line -> line.purpose().ifPresent(purpose -> lines.put(purpose, line.line())));
        return new ImportReport(
                imported,
                CodeProposals.standard()
                        .of(imported.table(), purpose -> reached.accept(lines.getOrDefault(purpose, 1))));
    }

    /**
     * Gives the table with what is proposed.
     *
     * @return the table; no code of it is confirmed by being here
     */
    public PurposeTable table() {
        return CodeProposals.laid(imported.table(), proposals);
    }
}
