package jp.mokuteki.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes instants for people, as a clock in Japan shows them. */
final class Moments {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private Moments() {}

    /** In a list; one alone is written whole. */
    static String toTheSecond(Instant moment, Texts texts) {
        return written(moment.truncatedTo(ChronoUnit.SECONDS), texts);
    }

    static String written(Instant moment, Texts texts) {
        ZonedDateTime there = moment.atZone(JAPAN);
        return texts.day(there.toLocalDate()) + " " + TIME.format(there);
    }
}
