package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.table.PlainText;

/**
 * 公表 — that a revision was made public (個人情報保護法第21条).
 *
 * <p>Example: {@code new Publication(new ProcedureStep("clerk-1", Instant.EPOCH, LocalDate.of(2027, 3, 1)),
 * LocalDate.of(2027, 3, 1), Optional.of("ホームページ"), Optional.empty()).publishedOn()} is {@code 2027-03-01}. Legal source:
 * 個人情報保護法第21条.
 *
 * @param step who recorded it, and when
 * @param publishedOn 公表日, a civil date in Japan
 * @param medium 媒体, where it was published, from 1 to 200 characters; absent where nobody said
 * @param lateReason why it was published, or recorded here, only after it took effect, from 1 to 1,000 characters; absent where
 *     it was not
 */
public record Publication(
        ProcedureStep step, LocalDate publishedOn, Optional<String> medium, Optional<String> lateReason) {
    /** Checks the texts. */
    public Publication {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(publishedOn, "publishedOn");
        medium.ifPresent(text -> PlainText.check("a medium", text, 200));
        lateReason.ifPresent(text -> PlainText.check("a reason", text, 1_000));
    }
}
