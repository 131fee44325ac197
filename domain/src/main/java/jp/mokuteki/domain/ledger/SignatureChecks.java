package jp.mokuteki.domain.ledger;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;

/**
 * Checks signatures beside the reading of the records, for one of them takes as long as hundreds of records. No verdict is given
 * before all are through, and of several that do not hold the first counts.
 */
final class SignatureChecks {
    /** So that what waits has a bound, however many checkpoints an export has. */
    private static final int MOST_WAITING = 64;

    private record Check(Counts before, ForkJoinTask<Boolean> holds) {}

    private final ArrayDeque<Check> waiting = new ArrayDeque<>();
    private Optional<Counts> failed = Optional.empty();

    /** Begins the check of one; the counts are those before it. */
    void add(Checkpoint checkpoint, KeyHistory keys, Counts before) {
        waiting.add(new Check(
                before,
                ForkJoinTask.adapt(() -> checkpoint.isSignedByOneOf(keys)).fork()));
        if (waiting.size() > MOST_WAITING) {
            settleOne();
            TamperedException.unless(failed.isEmpty(), LedgerFault.WRONG_SIGNATURE);
        }
    }

    private void settleOne() {
        Check oldest = waiting.remove();
        boolean holds = oldest.holds().join();
        failed = failed.or(() -> holds ? Optional.empty() : Optional.of(oldest.before()));
    }

    /** Waits for all and gives the counts before the first that does not hold. */
    Optional<Counts> failed() {
        while (!waiting.isEmpty()) {
            settleOne();
        }
        return failed;
    }
}
