package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 影響の照会 — which stored decisions are asked again.
 *
 * @param from the first day on which they were given, a civil date in Japan; absent for the beginning
 * @param to the last day; absent for no end
 * @param page at most how many, after which
 */
public record ImpactRequest(Optional<LocalDate> from, Optional<LocalDate> to, PageRequest page) {
    /** Refuses nulls. */
    public ImpactRequest {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(page, "page");
    }
}
