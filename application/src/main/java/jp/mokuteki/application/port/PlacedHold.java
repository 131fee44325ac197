package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import jp.mokuteki.domain.ledger.Hold;

/**
 * 設定された廃棄の停止 — a hold with its number.
 *
 * @param number from 1, the insurer's own count
 * @param hold the hold
 * @param placedAt when it was placed
 */
public record PlacedHold(int number, Hold hold, Instant placedAt) {
    /** Checks the number. */
    public PlacedHold {
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(placedAt, "placedAt");
        if (number < 1) {
            throw new IllegalArgumentException("holds are numbered from 1");
        }
    }
}
