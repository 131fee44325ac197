package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 廃棄の指示 — who wants records purged, who agrees, and on which day.
 *
 * <p>Example: {@code new PurgeOrder("clerk-1", "approver-1", LocalDate.of(2033, 4, 2)).on()} is {@code 2033-04-02}. Legal
 * source: none.
 *
 * @param requestedBy who asks for it, an opaque code
 * @param approvedBy who agrees, an opaque code
 * @param on the day, a civil date in Japan
 */
public record PurgeOrder(String requestedBy, String approvedBy, LocalDate on) {
    /** Checks the grammar; whether they are two people is for {@link Retention} to say. */
    public PurgeOrder {
        Tokens.check("requester", requestedBy);
        Tokens.check("approver", approvedBy);
        Objects.requireNonNull(on, "on");
    }
}
