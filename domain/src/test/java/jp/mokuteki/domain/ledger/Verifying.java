package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.Set;

/** Verifies whole exports. */
final class Verifying {
    private Verifying() {}

    static LedgerVerdict verdict(byte[] export, VerifierKey trusted, List<TreeHead> known) {
        var verification = new LedgerVerification(Set.of(trusted), known);
        verification.take(export, 0, export.length);
        return verification.verdict();
    }
}
