package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;

/**
 * 年表の行 — what held in which time, in words, as the picture and the table beside it show it.
 *
 * @param label of what
 * @param spans the times
 * @param events the days
 */
public record TimelineRow(String label, List<Span> spans, List<Event> events) {
    /** Copies its lists. */
    public TimelineRow {
        spans = List.copyOf(spans);
        events = List.copyOf(events);
    }

    /**
     * 期間 — a time in which something held.
     *
     * @param from its first day
     * @param to the first day after it; {@link LocalDate#MAX} where no end is known
     * @param text what held
     * @param brief the same where there is little room
     * @param detail what is to be known of it
     */
    public record Span(LocalDate from, LocalDate to, String text, String brief, String detail) {
        /**
         * Asks whether no end is known.
         *
         * @return true where it goes on
         */
        public boolean isOpen() {
            return to.equals(LocalDate.MAX);
        }
    }

    /**
     * 出来事 — what happened on a day.
     *
     * @param day the day
     * @param text what happened
     * @param style the name of its colour
     */
    public record Event(LocalDate day, String text, String style) {}
}
