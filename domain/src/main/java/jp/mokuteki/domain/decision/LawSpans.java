package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Statutes;

/**
 * The days cut into spans where the law changes, or where a text of it was last read: within a span it says one thing. All registers
 * share them, and the span of a day is looked up in a row of numbers, one for each day between the first cut and the last.
 */
final class LawSpans {
    private static final LawSpans STANDARD = new LawSpans(LawTables.standard());

    private final long first;
    private final short[] spans;

    private LawSpans(LawTables law) {
        long[] cuts = cuts(law);
        first = cuts[0];
        spans = new short[Math.toIntExact(cuts[cuts.length - 1] - first + 1)];
        for (int i = 0; i < cuts.length; i++) {
            Arrays.fill(spans, Math.toIntExact(cuts[i] - first), spans.length, (short) (i + 1));
        }
    }

    private static long[] cuts(LawTables law) {
        Stream<LocalDate> readings = Statutes.standard().all().stream()
                .flatMap(statute -> statute.readAsOf().stream())
                .map(day -> day.plusDays(1));
        Stream<LocalDate> days =
                Stream.concat(law.turningDays().stream(), readings).filter(day -> day.isBefore(LocalDate.MAX));
        return LongStream.of(days.mapToLong(LocalDate::toEpochDay).toArray())
                .sorted()
                .distinct()
                .toArray();
    }

    /** The number of cuts up to a day. */
    static int of(long day) {
        long place = day - STANDARD.first;
        return place < 0 ? 0 : STANDARD.spans[(int) Math.min(place, STANDARD.spans.length - 1)];
    }
}
