package jp.mokuteki.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where days and times stand on the picture of the timeline. */
class TimelineDrawingTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);

    private static TimelineDrawing.Line drawn(List<TimelineRow.Span> spans, List<TimelineRow.Event> events) {
        return TimelineDrawing.of(List.of(new TimelineRow("x", spans, events)), FROM, TO, FROM)
                .lines()
                .get(0);
    }

    private static TimelineRow.Span span(String from, LocalDate to, String text) {
        return new TimelineRow.Span(LocalDate.parse(from), to, text, "…", "");
    }

    @Test
    void times_that_follow_each_other_touch_and_reach_from_edge_to_edge() {
        TimelineDrawing.Line line = drawn(
                List.of(
                        span("2005-04-01", LocalDate.of(2020, 1, 1), "第十六条"),
                        span("2020-01-01", LocalDate.MAX, "第十八条")),
                List.of());

        TimelineDrawing.Bar first = line.bars().get(0);
        TimelineDrawing.Bar second = line.bars().get(1);
        assertThat(first.x()).isEqualTo(330);
        assertThat(first.x() + first.width()).isEqualTo(second.x());
        assertThat(second.x() + second.width()).isEqualTo(1200);
    }

    @Test
    void a_text_that_does_not_fit_is_left_to_the_table() {
        TimelineDrawing.Line line = drawn(
                List.of(
                        span("2015-01-01", LocalDate.of(2015, 3, 1), "個人情報保護法第23条"),
                        span("2015-03-01", LocalDate.MAX, "個人情報保護法第23条")),
                List.of());

        assertThat(line.bars()).extracting(TimelineDrawing.Bar::text).containsExactly("", "個人情報保護法第23条");
    }

    @Test
    void what_lies_outside_of_the_picture_is_not_drawn() {
        TimelineDrawing.Line line = drawn(
                List.of(span("2001-01-01", LocalDate.of(2005, 1, 1), "x")),
                List.of(
                        new TimelineRow.Event(LocalDate.of(2014, 12, 31), "x", "check"),
                        new TimelineRow.Event(TO, "x", "check"),
                        new TimelineRow.Event(FROM, "x", "check")));

        assertThat(line.bars()).isEmpty();
        assertThat(line.marks()).extracting(TimelineDrawing.Mark::x).containsExactly(330);
    }
}
