package jp.mokuteki.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** 日時 — points in time as the interface writes and reads them: RFC 3339 with offset. */
public final class Instants {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern GRAMMAR = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final int LAST_YEAR = 9999;

    private Instants() {}

    static String inJapan(Instant instant) {
        ZonedDateTime time = instant.atZone(JAPAN);
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of four digits in Japan");
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /**
     * Tells the day of a point in time.
     *
     * @param instant the point in time
     * @return the civil date in Japan
     */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }

    /**
     * Reads a point in time.
     *
     * @param text the text
     * @return the point in time
     * @throws IllegalArgumentException where it is none, or has no year of four digits in Japan
     */
    public static Instant parse(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException("not a point in time with an offset");
        }
        try {
            Instant instant = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant();
            inJapan(instant);
            return instant;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a point in time with an offset", e);
        }
    }
}
