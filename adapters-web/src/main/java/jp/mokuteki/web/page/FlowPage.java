package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 情報の流れのページ — who gets what from the society, and from whom it receives what, on a day.
 *
 * @param frame what stands around it
 * @param day the day, a civil date in Japan
 * @param revision the number of the revision in force; absent where none is
 * @param drawing the picture
 * @param flows the same in words
 * @param beside purposes that are on no flow, with why
 */
public record FlowPage(
        Frame frame,
        LocalDate day,
        Optional<Integer> revision,
        FlowDrawing drawing,
        List<FlowRow> flows,
        List<Beside> beside)
        implements Page {
    /** Copies its lists. */
    public FlowPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(drawing, "drawing");
        flows = List.copyOf(flows);
        beside = List.copyOf(beside);
    }

    /**
     * 図の外の利用目的 — purposes that are on no flow for one reason.
     *
     * @param title the reason
     * @param purposes the purposes; possibly none
     */
    public record Beside(String title, List<FlowRow.Purpose> purposes) {
        /** Copies its list. */
        public Beside {
            purposes = List.copyOf(purposes);
        }
    }

    /**
     * Shows a revision.
     *
     * @param frame what stands around it
     * @param day the day
     * @param revision the revision in force
     * @return the page
     */
    public static FlowPage of(Frame frame, LocalDate day, Optional<RegisterRevision> revision) {
        var rows = new FlowRows(frame.texts(), day);
        List<FlowRow> flows = revision.map(one -> rows.of(one.table())).orElse(List.of());
        List<String> titles =
                List.of(frame.texts().of("map.ordinary"), frame.texts().of("map.network"));
        return new FlowPage(
                frame,
                day,
                revision.map(RegisterRevision::number),
                FlowDrawing.of(flows, titles),
                flows,
                revision.map(one -> rows.beside(one.table())).orElse(List.of()));
    }

    @Override
    public String template() {
        return "map";
    }
}
