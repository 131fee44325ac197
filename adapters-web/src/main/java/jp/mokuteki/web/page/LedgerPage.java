package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 記録簿のページ — records of the ledger, as they were searched for.
 *
 * @param frame what stands around it
 * @param search what was searched for
 * @param kinds the kinds that can be searched for
 * @param rows the records
 * @param next where the list goes on; absent at its end
 * @param size how many records the ledger has
 */
public record LedgerPage(Frame frame, Search search, List<Kind> kinds, List<Row> rows, Optional<String> next, long size)
        implements Page {
    /** Copies its lists. */
    public LedgerPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(search, "search");
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        Objects.requireNonNull(next, "next");
    }

    /**
     * 検索の条件 — what was searched for; what is empty does not narrow.
     *
     * @param kind the code of a kind
     * @param from the first day
     * @param to the last day
     * @param reference the reference of the calling system
     */
    public record Search(String kind, String from, String to, String reference) {}

    /**
     * 種別 — a kind of record.
     *
     * @param code its code
     * @param name its name
     */
    public record Kind(String code, String name) {}

    /**
     * 記録の行 — a record in the list.
     *
     * @param sequence its place
     * @param kind its kind, in words
     * @param recordedAt when it was made; empty for one that was purged
     * @param subject what it is about
     * @param reference the reference of the calling system; possibly empty
     * @param marks what is to be noticed: purged, incomplete, without a decision
     */
    public record Row(
            long sequence, String kind, String recordedAt, String subject, String reference, List<String> marks) {
        /** Copies its list. */
        public Row {
            marks = List.copyOf(marks);
        }
    }

    @Override
    public String template() {
        return "ledger";
    }
}
