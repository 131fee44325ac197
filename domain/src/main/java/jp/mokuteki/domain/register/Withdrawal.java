package jp.mokuteki.domain.register;

import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 撤回 — that a published revision was withdrawn before it took effect. What was known until then stays known.
 *
 * <p>Example: {@code new Withdrawal(new ProcedureStep("approver-1", Instant.EPOCH, LocalDate.of(2027, 3, 1)),
 * "施行の延期").reason()} is {@code 施行の延期}. Legal source: none.
 *
 * @param step who withdrew it, and when
 * @param reason why, from 1 to 1,000 characters
 */
public record Withdrawal(ProcedureStep step, String reason) {
    /** Checks the reason. */
    public Withdrawal {
        Objects.requireNonNull(step, "step");
        PlainText.check("a reason", reason, 1_000);
    }
}
