package jp.mokuteki.launcher;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.LedgerSummary;
import jp.mokuteki.domain.ledger.LedgerVerdict;

/**
 * What was found in an export or a proof bundle.
 *
 * @param subject which of the two it was
 * @param verdict sound, tampered or truncated
 * @param summary what it says of its ledger, if so much could be read
 */
record Verified(Subject subject, LedgerVerdict verdict, Optional<LedgerSummary> summary) {
    /** What is verified. */
    enum Subject {
        EXPORT,
        BUNDLE
    }

    Verified {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(summary, "summary");
    }
}
