package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.InvalidLedgerTextException;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 保存された記録簿の検証 — verifies the lines that an export would have, as anybody else would read them, and what the storage keeps
 * beside them: columns and nodes. What contradicts itself is a verdict, not a failure.
 */
final class StoredLedgerVerification {
    private final LedgerRecords records;
    private final Signers signers;
    private final Witness witness;
    private final Completeness completeness = new Completeness();

    StoredLedgerVerification(LedgerRecords records, Signers signers, Witness witness) {
        this.records = records;
        this.signers = signers;
        this.witness = witness;
    }

    LedgerCheck verify(InsurerNumber insurer, Progress progress) {
        Optional<Checkpoint> last = Optional.empty();
        LedgerVerdict verdict;
        try {
            Optional<KeyHistory> keys = signers.history(insurer);
            last = records.lastCheckpoint(insurer);
            verdict = keys.isEmpty() || last.isEmpty()
                    ? new LedgerVerdict.Sound(new LedgerVerdict.Counts(0, 0, 0))
                    : verdict(insurer, keys.get(), last.get(), progress);
        } catch (LedgerIntegrityException e) {
            verdict = unreadable(LedgerFault.MALFORMED, new LedgerVerdict.Counts(0, 0, 0));
        }
        return new LedgerCheck(
                verdict, last, completeness.exchanges(), completeness.lacking(), completeness.incomplete());
    }

    private LedgerVerdict verdict(InsurerNumber insurer, KeyHistory keys, Checkpoint last, Progress progress) {
        var known = new ArrayList<TreeHead>();
        witness.kept(insurer).map(Checkpoint::head).ifPresent(known::add);
        Set<VerifierKey> trusted =
                keys.terms().stream().map(KeyHistory.Term::key).collect(Collectors.toUnmodifiableSet());
        var verification = new LedgerVerification(trusted, known);
        var tree = new StoredTree(records.nodes(insurer));
        try {
            new ExportLines(records, insurer, keys, last)
                    .write(line -> verification.take(line, 0, line.length), kept -> {
                        look(kept, tree);
                        progress.at(kept.sequence() + 1, last.head().size());
                    });
        } catch (LedgerIntegrityException | InvalidLedgerTextException e) {
            return unreadable(LedgerFault.MALFORMED, verification.verdict().counts());
        }
        LedgerVerdict verdict = verification.verdict();
        boolean sound = verdict instanceof LedgerVerdict.Sound;
        return sound && !tree.isSame() ? unreadable(LedgerFault.WRONG_ROOT, verdict.counts()) : verdict;
    }

    private void look(KeptRecord kept, StoredTree tree) {
        tree.take(kept);
        if (kept instanceof KeptRecord.Whole whole) {
            completeness.look(whole.record().record());
        }
    }

    /** The line is the one after those that could be read. */
    private static LedgerVerdict unreadable(LedgerFault fault, LedgerVerdict.Counts before) {
        return new LedgerVerdict.Tampered(fault, 1 + before.records() + before.checkpoints() + 1, before);
    }
}
