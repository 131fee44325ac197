package jp.mokuteki.application.service;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Which ledgers have failed their check: of those insurers nothing is decided or recorded any more. Thread-safe. */
final class LedgerHealth {
    private final Set<InsurerNumber> failed = ConcurrentHashMap.newKeySet();

    /** Notes what a check has found. */
    void note(InsurerNumber insurer, boolean sound) {
        if (sound) {
            failed.remove(insurer);
        } else {
            failed.add(insurer);
        }
    }

    /** Fails where the last check of a ledger has failed. */
    void check(InsurerNumber insurer) {
        if (failed.contains(insurer)) {
            throw new LedgerIntegrityException("the ledger has failed its check");
        }
    }

    boolean isSound() {
        return failed.isEmpty();
    }
}
