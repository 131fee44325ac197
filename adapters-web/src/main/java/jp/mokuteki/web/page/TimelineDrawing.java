package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 年表の図 — where everything stands on the picture of law and register in time: a line for each rule, bars for the days on which
 * something held, and marks for single days.
 *
 * @param width the width of the picture
 * @param height its height
 * @param years the years, with where each begins
 * @param lines the lines, from above
 * @param today where today is
 */
public record TimelineDrawing(int width, int height, List<Year> years, List<Line> lines, int today) {
    private static final int WIDTH = 1200;
    private static final int LABELS = 330;
    private static final int TOP = 30;
    private static final int LINE_HEIGHT = 34;
    private static final int BAR_HEIGHT = 22;
    private static final int LEAST = 3;
    private static final int PADDING = 8;
    /** Of a letter that is half as wide as a Japanese one. */
    private static final double LETTER = 6.6;

    /** Copies its lists. */
    public TimelineDrawing {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * 年 — a year of the scale.
     *
     * @param label the year
     * @param x where it begins
     */
    public record Year(String label, int x) {}

    /**
     * 線 — what held in which time.
     *
     * @param label of what
     * @param y its upper edge
     * @param bars its times
     * @param marks its days
     */
    public record Line(String label, int y, List<Bar> bars, List<Mark> marks) {
        /** Copies its lists. */
        public Line {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    /**
     * 棒 — one time.
     *
     * @param span what it is
     * @param x where it begins
     * @param width how long it is
     * @param text what fits into it; empty where nothing does
     */
    public record Bar(TimelineRow.Span span, int x, int width, String text) {}

    /**
     * 印 — one day.
     *
     * @param event what it is
     * @param x where it is
     */
    public record Mark(TimelineRow.Event event, int x) {}

    /**
     * Draws lines.
     *
     * @param rows what to draw
     * @param from the first day of the picture, the first of a year
     * @param to the first day after it, the first of a year
     * @param today the day that is marked
     * @return the picture
     */
    public static TimelineDrawing of(List<TimelineRow> rows, LocalDate from, LocalDate to, LocalDate today) {
        return new Drawing(from, to).whole(rows, today);
    }

    /** Draws on one scale. */
    private record Drawing(LocalDate from, LocalDate to) {
        TimelineDrawing whole(List<TimelineRow> rows, LocalDate today) {
            var lines = new ArrayList<Line>();
            for (TimelineRow row : rows) {
                lines.add(line(row, TOP + LINE_HEIGHT * lines.size()));
            }
            return new TimelineDrawing(WIDTH, TOP + LINE_HEIGHT * rows.size() + PADDING, years(), lines, x(today));
        }

        private List<Year> years() {
            return from.datesUntil(to, java.time.Period.ofYears(1))
                    .map(day -> new Year(String.valueOf(day.getYear()), x(day)))
                    .toList();
        }

        private Line line(TimelineRow row, int y) {
            List<Bar> bars = row.spans().stream()
                    .filter(span -> span.from().isBefore(to) && span.to().isAfter(from))
                    .map(this::bar)
                    .toList();
            List<Mark> marks = row.events().stream()
                    .filter(event -> !event.day().isBefore(from) && event.day().isBefore(to))
                    .map(event -> new Mark(event, x(event.day())))
                    .toList();
            return new Line(row.label(), y, bars, marks);
        }

        private Bar bar(TimelineRow.Span span) {
            int begin = x(span.from());
            int width = Math.max(LEAST, x(span.to()) - begin);
            String text = Stream.of(span.text(), span.brief())
                    .filter(one -> BrokenText.width(one) * LETTER + PADDING <= width)
                    .findFirst()
                    .orElse("");
            return new Bar(span, begin, width, text);
        }

        /** Days outside of the picture stand at its edges. */
        private int x(LocalDate day) {
            LocalDate shown = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
            long all = ChronoUnit.DAYS.between(from, to);
            return LABELS + (int) ((WIDTH - LABELS) * ChronoUnit.DAYS.between(from, shown) / all);
        }
    }

    /**
     * Tells how high a bar is.
     *
     * @return the height
     */
    public int barHeight() {
        return BAR_HEIGHT;
    }

    /**
     * Tells where the names of the lines end.
     *
     * @return the place
     */
    public int labels() {
        return LABELS;
    }

    /**
     * Cuts a name so that it fits before its line.
     *
     * @param label the name
     * @return the name, or its beginning
     */
    public static String fitting(String label) {
        var text = new StringBuilder();
        for (int character : label.codePoints().toArray()) {
            if ((BrokenText.width(text.toString()) + 2) * LETTER > LABELS - PADDING * 2) {
                return text.append('…').toString();
            }
            text.appendCodePoint(character);
        }
        return text.toString();
    }
}
