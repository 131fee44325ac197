package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 突合のページ — a list of the intermediary server held against the ledger.
 *
 * @param frame what stands around it
 * @param found what was found; absent before a list was handed in
 */
public record ReconciliationPage(Frame frame, Optional<Found> found) implements Page {
    /** Refuses nulls. */
    public ReconciliationPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(found, "found");
    }

    /**
     * 突合の結果 — what was found.
     *
     * @param light whether anything is missing
     * @param totals how many of which kind
     * @param lists the first of each kind that is not alike
     */
    public record Found(LedgerCheckPage.Light light, List<RecordPage.Fact> totals, List<Difference> lists) {
        /** Copies its lists. */
        public Found {
            totals = List.copyOf(totals);
            lists = List.copyOf(lists);
        }
    }

    /**
     * 相違 — exchanges that differ in one way.
     *
     * @param title in which
     * @param lines the exchanges
     */
    public record Difference(String title, List<String> lines) {
        /** Copies its list. */
        public Difference {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "reconciliation";
    }
}
