package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Statutes;
import jp.mokuteki.domain.register.RegisterTimeline;

/** The days on which something changes: from one to the next a question has one answer. Days are counted from 1970-01-01. */
final class TurningDays {
    private static final TurningDays OF_LAW = new TurningDays(ofLaw(LawTables.standard()));

    private final long[] days;

    private TurningDays(Stream<LocalDate> days) {
        this.days = LongStream.of(days.mapToLong(LocalDate::toEpochDay).toArray())
                .sorted()
                .distinct()
                .toArray();
    }

    /** Where the law changes, or where a text of it was last read: one row for all registers. */
    static TurningDays ofLaw() {
        return OF_LAW;
    }

    private static Stream<LocalDate> ofLaw(LawTables law) {
        Stream<LocalDate> readings = Statutes.standard().all().stream()
                .flatMap(statute -> statute.readAsOf().stream())
                .map(day -> day.plusDays(1));
        return Stream.concat(law.turningDays().stream(), readings);
    }

    /** Where a revision begins or ends. */
    static TurningDays of(RegisterTimeline timeline) {
        return new TurningDays(timeline.revisions().stream()
                .flatMap(revision ->
                        Stream.of(revision.period().from(), revision.period().to())));
    }

    /** The last of the days up to and with this one, or the least number. */
    long upTo(long day) {
        int begun = begunBy(day);
        return begun == 0 ? Long.MIN_VALUE : days[begun - 1];
    }

    /** The first of the days after this one, or the greatest number. */
    long after(long day) {
        int begun = begunBy(day);
        return begun == days.length ? Long.MAX_VALUE : days[begun];
    }

    private int begunBy(long day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
