package jp.mokuteki.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Points in time as the interface writes and reads them: RFC 3339 with offset. */
final class Instants {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Instants() {}

    static String inJapan(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(JAPAN));
    }

    static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a point in time with an offset", e);
        }
    }
}
