package jp.mokuteki.domain.decision;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;

/**
 * 掲げられた利用目的 — a purpose as an answer names it: with its text as issued, so that the answer can be read alone.
 *
 * <p>Example: {@code new ListedPurpose(PurposeId.parse("7.receive.1"), "特定健診データ",
 * Optional.of(Handling.STATUTORY_PROVISION)).text()} is {@code 特定健診データ}. Legal source: 規程別表2.
 *
 * @param id its number
 * @param text its text as issued
 * @param handling its handling; absent where it has no codes
 */
public record ListedPurpose(PurposeId id, String text, Optional<Handling> handling) {
    /** Refuses nulls. */
    public ListedPurpose {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(handling, "handling");
    }

    static ListedPurpose of(PurposeOfUse purpose) {
        return new ListedPurpose(purpose.id(), purpose.text(), purpose.codes().map(PurposeCodes::handling));
    }
}
