package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.RecordKind;

/**
 * 記録の申出 — what a caller states of an exchange that it wants recorded.
 *
 * @param kind one of the kinds of exchange
 * @param content what the law asks to be recorded
 * @param basis what it rests on
 * @param reference the caller's own reference, where one was given
 * @param beforeRelease whether the provision waits for this record: it is then recorded only where it is permitted
 * @param incomplete whether the caller says that no more is known; otherwise everything that the law asks for is needed
 */
public record ExchangeStatement(
        RecordKind kind,
        ExchangeContent content,
        ExchangeBasis basis,
        Optional<CallerReference> reference,
        boolean beforeRelease,
        boolean incomplete) {
    /** Refuses what is no exchange, and a gate for anything but a provision that a decision is asked for. */
    public ExchangeStatement {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reference, "reference");
        if (!kind.isExchange()) {
            throw new IllegalArgumentException("the kind is not one of an exchange");
        }
        if (beforeRelease && (kind != RecordKind.PROVISION || basis instanceof ExchangeBasis.Nothing)) {
            throw new IllegalArgumentException("only a provision waits for a decision");
        }
    }
}
