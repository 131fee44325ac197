package jp.mokuteki.application.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.mokuteki.domain.register.ProcedureStep;

/** The one place that reads the clock: instants to the microsecond, days as civil dates in Japan. */
final class JapanTime {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    JapanTime(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    OffsetDateTime inJapan() {
        return now().atZone(JAPAN).toOffsetDateTime();
    }

    /** What somebody does now. */
    ProcedureStep step(String by) {
        Instant now = now();
        return new ProcedureStep(by, now, dayOf(now));
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
