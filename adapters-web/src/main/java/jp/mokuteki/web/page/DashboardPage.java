package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionStatistics;
import jp.mokuteki.application.port.DueRecords;
import jp.mokuteki.application.port.VerdictCount;
import jp.mokuteki.domain.review.ReviewReport;

/**
 * 状況のページ — how things stand: what is to be mended, what was decided, which purposes are never used, and what may be purged. What a
 * visitor may not see is absent.
 *
 * @param frame what stands around it
 * @param from the first day on which decisions are counted
 * @param to the last
 * @param findings what is to be mended in the revision in force
 * @param decisions what was decided
 * @param due what may be purged
 */
public record DashboardPage(
        Frame frame,
        LocalDate from,
        LocalDate to,
        Optional<Findings> findings,
        Optional<Decisions> decisions,
        Optional<DueRecords> due)
        implements Page {
    /** Refuses nulls. */
    public DashboardPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(due, "due");
    }

    /**
     * 点検の状況 — what is to be mended in the revision in force.
     *
     * @param revision its number
     * @param count how many findings there are
     * @param matters those of one rule together
     */
    public record Findings(int revision, int count, List<TimelinePage.Matter> matters) {
        /** Copies its list. */
        public Findings {
            matters = List.copyOf(matters);
        }

        /**
         * Shows a report.
         *
         * @param texts the texts
         * @param report the report
         * @return its findings
         */
        public static Findings of(Texts texts, ReviewReport report) {
            return new Findings(
                    report.revision().number(), report.findings().size(), FindingMatters.of(texts, report.findings()));
        }
    }

    /**
     * 判断の状況 — the decisions counted.
     *
     * @param total all of them
     * @param withoutCell those whose reasons name no cell
     * @param months by month
     * @param headings the headings of the columns of the table
     * @param lines by cell, as the table stands; empty where no revision is in force
     * @param cells by cell and month
     * @param unused the purposes on which none rested
     */
    public record Decisions(
            VerdictCount total,
            VerdictCount withoutCell,
            List<Month> months,
            List<String> headings,
            List<Line> lines,
            List<CellMonth> cells,
            List<FlowRow.Purpose> unused) {
        /** Copies its lists. */
        public Decisions {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(withoutCell, "withoutCell");
            months = List.copyOf(months);
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
            cells = List.copyOf(cells);
            unused = List.copyOf(unused);
        }

        /**
         * Shows counts.
         *
         * @param statistics the counts
         * @return as the page shows them
         */
        public static Decisions of(DecisionStatistics statistics) {
            return DecisionCounts.of(statistics);
        }
    }

    /**
     * 月 — the decisions of a month.
     *
     * @param month the month: 2026-04
     * @param verdicts by verdict
     */
    public record Month(String month, VerdictCount verdicts) {}

    /**
     * 区分の行 — the decisions of a category.
     *
     * @param number the number of the category
     * @param title its title
     * @param cells its cells in the order of the columns
     */
    public record Line(int number, String title, List<VerdictCount> cells) {
        /** Copies its list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 欄と月 — the decisions of a month that name a cell.
     *
     * @param cell the cell: 6.provide
     * @param month the month
     * @param verdicts by verdict
     */
    public record CellMonth(String cell, String month, VerdictCount verdicts) {}

    @Override
    public String template() {
        return "dashboard";
    }
}
