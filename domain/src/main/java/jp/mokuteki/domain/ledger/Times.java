package jp.mokuteki.domain.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes instants the one way of the ledger: UTC with six digits of the second, 2026-04-01T01:00:00.123456Z. */
final class Times {
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
            throw new InvalidLedgerTextException("a time lies from 1970 to 9999");
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    static String write(Instant time) {
        return FORMAT.format(time);
    }

    static Instant parse(String text) {
        try {
            return FORMAT.parse(text, Instant::from);
        } catch (DateTimeException e) {
            throw new InvalidLedgerTextException("a time cannot be read", e);
        }
    }
}
