package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.intake.ReadLine;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.review.CodeLead;
import jp.mokuteki.domain.review.CodeProposal;
import jp.mokuteki.domain.review.ImportReport;

/** The report of an import for people: the table as it was read, then every line of the document. */
final class ImportPage {
    private final ImportReport report;
    private final ImportedTable imported;
    private final StringBuilder page = new StringBuilder();

    ImportPage(ImportReport report) {
        this.report = report;
        this.imported = report.imported();
    }

    String text() {
        page.append(imported.table().title()).append('\n');
        imported.table().categories().forEach(this::add);
        addProposals();
        page.append("\n行の読取り\n");
        addLines();
        page.append('\n').append(imported.table().categories().size()).append("区分・");
        return page.append(imported.table().purposes().size())
                .append("件の利用目的を読み取りました。\n")
                .toString();
    }

    private void add(PurposeCategory category) {
        page.append('\n')
                .append(category.number())
                .append(". ")
                .append(category.title())
                .append('\n');
        category.cells().forEach(this::add);
    }

    private void add(DisclosureColumn column, Cell cell) {
        if (!(cell instanceof Cell.Undeclared)) {
            page.append("  ").append(imported.table().heading(column)).append('\n');
        }
        if (cell instanceof Cell.DeclaredNone) {
            page.append("    ").append(IssuedTable.NONE).append('\n');
        }
        cell.listed()
                .forEach(purpose -> page.append("    ・").append(purpose.text()).append('\n'));
    }

    private void addProposals() {
        page.append("\n符号の提案（人が確認するまでは符号ではありません）\n");
        for (CodeProposal proposal : report.proposals()) {
            page.append("  ").append(proposal.purpose()).append("  ");
            page.append(proposal.coding() instanceof ProposedCodes ? "" : "提案なし。手がかり: ");
            page.append(proposal.leads().stream().map(ImportPage::lead).collect(Collectors.joining("、")));
            page.append('\n');
        }
    }

    private static String lead(CodeLead lead) {
        return lead.value() + "「" + lead.phrase() + "」";
    }

    /** Lines that follow one another and were taken alike stand together. */
    private void addLines() {
        List<ReadLine> run = new ArrayList<>();
        for (ReadLine line : imported.lines()) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), line)) {
                addRun(run);
                run.clear();
            }
            run.add(line);
        }
        addRun(run);
    }

    private static boolean goesOn(ReadLine before, ReadLine line) {
        return line.line() <= before.line() + 1 && line.why().equals(before.why());
    }

    private void addRun(List<ReadLine> run) {
        int first = run.get(0).line();
        int last = run.get(run.size() - 1).line();
        page.append("  ")
                .append(first == last ? Integer.toString(first) : first + "–" + last)
                .append("  ");
        page.append(run.get(0).why()).append('\n');
    }
}
