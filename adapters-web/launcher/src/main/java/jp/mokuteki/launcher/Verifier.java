package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.IncompleteRecords;
import jp.mokuteki.domain.ledger.InvalidLedgerTextException;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerSummary;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.VerifierKey;

/**
 * Verifies what it reads: a bundle, which begins with the body of its record, or else an export.
 *
 * @param trusted the keys that are trusted
 * @param known checkpoints that are known from before, signed by one of those keys
 */
record Verifier(Set<VerifierKey> trusted, List<Checkpoint> known) {
    private static final byte[] BUNDLE_BEGIN = "{\"body\":".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_BUNDLE = 65_536;
    private static final int PIECE = 65_536;
    private static final Counts NOTHING = new Counts(0, 0, 0);

    Verifier {
        trusted = Set.copyOf(trusted);
        known = List.copyOf(known);
    }

    Verified verify(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(BUNDLE_BEGIN.length);
        Verified verified = Arrays.equals(begin, BUNDLE_BEGIN) ? verifyBundle(in) : verifyExport(begin, in);
        requireOneLedger(verified);
        return verified;
    }

    private Verified verifyExport(byte[] begin, InputStream in) throws IOException {
        List<TreeHead> heads = known.stream().map(Checkpoint::head).toList();
        var verification = new LedgerVerification(trusted, heads);
        verification.take(begin, 0, begin.length);
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            verification.take(piece, 0, read);
        }
        return new Verified(Verified.Subject.EXPORT, verification.verdict(), verification.summary());
    }

    private Verified verifyBundle(InputStream in) throws IOException {
        byte[] text = Arrays.copyOf(BUNDLE_BEGIN, BUNDLE_BEGIN.length + LONGEST_BUNDLE);
        int end = BUNDLE_BEGIN.length + in.readNBytes(text, BUNDLE_BEGIN.length, LONGEST_BUNDLE);
        int length = text[end - 1] == '\n' ? end - 1 : end;
        try {
            return verified(ProofBundle.parse(Arrays.copyOf(text, length)));
        } catch (InvalidLedgerTextException e) {
            return new Verified(Verified.Subject.BUNDLE, tampered(LedgerFault.MALFORMED), Optional.empty());
        }
    }

    private Verified verified(ProofBundle bundle) {
        Checkpoint checkpoint = bundle.checkpoint();
        VerifierKey key = trusted.stream()
                .filter(checkpoint::isSignedBy)
                .findFirst()
                .orElseGet(() -> trusted.iterator().next());
        KeyHistory keys = KeyHistory.startingWith(key);
        LedgerVerdict verdict = bundle.fault(keys)
                .or(() -> rewritten(checkpoint))
                .map(Verifier::tampered)
                .orElse(new LedgerVerdict.Sound(new Counts(1, 0, 1)));
        var record = bundle.record().record();
        var summary = new LedgerSummary(
                record.origin(),
                checkpoint.head(),
                keys,
                Optional.of(record.recordedAt()),
                IncompleteRecords.of(record));
        return new Verified(Verified.Subject.BUNDLE, verdict, Optional.of(summary));
    }

    /** One proof can be held against another checkpoint only where both are about trees of one size. */
    private Optional<LedgerFault> rewritten(Checkpoint checkpoint) {
        for (Checkpoint one : known) {
            if (one.head().size() != checkpoint.head().size()) {
                throw new WrongUsageException(
                        "--checkpoint: a bundle can be held only against a checkpoint of its own tree size, "
                                + checkpoint.head().size());
            }
        }
        boolean same = known.stream().map(Checkpoint::head).allMatch(checkpoint.head()::equals);
        return same ? Optional.empty() : Optional.of(LedgerFault.REWRITTEN);
    }

    private static LedgerVerdict tampered(LedgerFault fault) {
        return new LedgerVerdict.Tampered(fault, 1, NOTHING);
    }

    private void requireOneLedger(Verified verified) {
        boolean other = verified.summary()
                .map(LedgerSummary::origin)
                .filter(origin -> known.stream().anyMatch(one -> !one.origin().equals(origin)))
                .isPresent();
        if (other) {
            throw new WrongUsageException("--checkpoint: the checkpoint is of another ledger");
        }
    }
}
