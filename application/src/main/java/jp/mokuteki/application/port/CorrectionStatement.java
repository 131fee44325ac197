package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.RecordKind;

/**
 * 訂正の申出 — what a caller states about a record that is wrong.
 *
 * @param sequence the record that is wrong
 * @param reason why, without a person's data, up to 400 characters
 * @param replacement what is right; absent where the exchange never took place
 * @param reference the caller's own reference, where one was given
 */
public record CorrectionStatement(
        long sequence, String reason, Optional<Replacement> replacement, Optional<CallerReference> reference) {
    /** Refuses nulls. */
    public CorrectionStatement {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * 正しい内容 — what is right.
     *
     * @param kind one of the kinds of exchange
     * @param content what the law asks to be recorded
     */
    public record Replacement(RecordKind kind, ExchangeContent content) {
        /** Refuses nulls. */
        public Replacement {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(content, "content");
        }
    }
}
