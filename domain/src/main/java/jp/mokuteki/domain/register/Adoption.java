package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 承認 — that the adopting body has adopted a revision. Which body that is depends on the society's own rules (規約・規程).
 *
 * <p>Example: {@code new Adoption(new ProcedureStep("approver-1", Instant.EPOCH, LocalDate.of(2027, 2, 1)), "組合会",
 * LocalDate.of(2027, 2, 1)).body()} is {@code 組合会}. Legal source: none.
 *
 * @param step who recorded it, and when
 * @param body 承認機関, for instance 理事会 or 組合会, from 1 to 100 characters
 * @param adoptedOn 承認日, a civil date in Japan
 */
public record Adoption(ProcedureStep step, String body, LocalDate adoptedOn) {
    /** Checks the name of the body. */
    public Adoption {
        Objects.requireNonNull(step, "step");
        PlainText.check("an adopting body", body, 100);
        Objects.requireNonNull(adoptedOn, "adoptedOn");
    }
}
