package jp.mokuteki.domain.ledger;

import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 廃棄の保留 — records that must not be purged for now, though their period is over.
 *
 * <p>Example: {@code new Hold(new SequenceRange(0, 41), "係争中", "auditor-1").range()} is {@code 0-41}. Legal source: none.
 *
 * @param range the records
 * @param reason why, without a person's data, up to 400 characters
 * @param placedBy who placed it, an opaque code
 */
public record Hold(SequenceRange range, String reason, String placedBy) {
    /** Checks the bounds. */
    public Hold {
        Objects.requireNonNull(range, "range");
        PlainText.check("reason", reason, 400);
        Tokens.check("holder", placedBy);
    }
}
