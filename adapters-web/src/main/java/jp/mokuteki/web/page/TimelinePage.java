package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.register.RegisterTimeline;

/**
 * 年表のページ — which citation was right when, which revision was in force, and when something was to be mended.
 *
 * @param frame what stands around it
 * @param today the day, a civil date in Japan
 * @param parts pictures with the same in words
 * @param marks the days on which the findings changed
 * @param coming enacted amendments that are not formalised
 */
public record TimelinePage(
        Frame frame, LocalDate today, List<Part> parts, List<FindingMark> marks, List<TimelineRow.Event> coming)
        implements Page {
    /** Copies its lists. */
    public TimelinePage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(today, "today");
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
        coming = List.copyOf(coming);
    }

    /**
     * 年表の部分 — one picture.
     *
     * @param name its name in addresses
     * @param title what it shows
     * @param drawing the picture
     * @param rows the same in words
     */
    public record Part(String name, String title, TimelineDrawing drawing, List<TimelineRow> rows) {
        /** Copies its list. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * 点検の節目 — a day on which the findings changed.
     *
     * @param day the day
     * @param revision the number of the revision in force
     * @param begun what was found from then on
     * @param ended what was found no more
     */
    public record FindingMark(LocalDate day, int revision, List<Matter> begun, List<Matter> ended) {
        /** Copies its lists. */
        public FindingMark {
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
        }
    }

    /**
     * 点検の事項 — what was found at some places.
     *
     * @param gravity how grave it is, in words
     * @param style the name of its colour
     * @param text what is to be said
     * @param places where
     */
    public record Matter(String gravity, String style, String text, List<String> places) {
        /** Copies its list. */
        public Matter {
            places = List.copyOf(places);
        }
    }

    /**
     * Shows a register in time.
     *
     * @param frame what stands around it
     * @param timeline the revisions
     * @param today the day
     * @return the page
     */
    public static TimelinePage of(Frame frame, RegisterTimeline timeline, LocalDate today) {
        var rows = new TimelineRows(frame.texts(), timeline);
        return new TimelinePage(frame, today, rows.parts(today), rows.marks(), rows.coming());
    }

    @Override
    public String template() {
        return "timeline";
    }
}
