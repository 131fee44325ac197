package jp.mokuteki.domain.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.mokuteki.domain.table.TableFaultCode;

/** Writes instants the one way of the ledger: UTC with six digits of the second, 2026-04-01T01:00:00.123456Z. */
final class Times {
    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";
    private static final int LENGTH = SHAPE.length();
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** Drops what is finer than a microsecond and refuses years that do not have four digits. */
    static Instant kept(Instant time) {
        if (time.isBefore(FIRST) || !time.isBefore(END)) {
            throw new InvalidLedgerTextException(TableFaultCode.TIME_BOUNDS.with(), "a time lies from 1970 to 9999");
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    static String write(Instant time) {
        return FORMAT.format(time);
    }

    /** By hand, for a ledger has some three times a record: the formatter would take as long as all else. */
    static Instant parse(String text) {
        if (text.length() != LENGTH) {
            throw new InvalidLedgerTextException("a time has six digits of the second and ends with Z");
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (SHAPE.charAt(i) == '0' ? !digit : text.charAt(i) != SHAPE.charAt(i)) {
                throw new InvalidLedgerTextException("a time has six digits of the second and ends with Z");
            }
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            LocalTime time = LocalTime.of(
                    number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), 1_000 * number(text, 20, 26));
            return day.atTime(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new InvalidLedgerTextException("there is no such time", e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
