package jp.mokuteki.promises.tampering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerExport;
import jp.mokuteki.domain.ledger.LedgerOrigin;

/** 見本一式 — ledgers of two insurers, of many sizes and shapes, that mutations are made of; from a seed. */
final class Suite {
    private static final LedgerOrigin OWN = new LedgerOrigin("06139992");
    private static final LedgerOrigin OTHER = new LedgerOrigin("01040013");
    private static final int LARGEST = 60;
    /** The one of which every byte is changed is small, with records of each kind. */
    private static final int SWEPT = 9;

    /** A ledger with its export, which is not made again for each mutation. */
    static final class Original {
        private final SampledLedger ledger;
        private final CheckpointSigner signer;
        private final List<byte[]> lines;
        private final byte[] export;

        Original(SampledLedger ledger, CheckpointSigner signer) {
            this.ledger = ledger;
            this.signer = signer;
            this.lines = ledger.lines();
            this.export = SampledLedger.joined(lines);
        }

        SampledLedger ledger() {
            return ledger;
        }

        /** The signer of its first key. */
        CheckpointSigner signer() {
            return signer;
        }

        /** The lines, in a list of the caller's own. */
        List<byte[]> lines() {
            return new ArrayList<>(lines);
        }

        /** The bytes, not to be changed. */
        byte[] export() {
            return export;
        }

        /** What the export would have been at an earlier checkpoint; where there is none, nothing but the ledger's beginning. */
        byte[] older(SplittableRandom random) {
            List<Map.Entry<Long, Checkpoint>> before = new ArrayList<>(
                    ledger.checkpoints().headMap((long) ledger.size(), false).entrySet());
            if (before.isEmpty()) {
                return lines.get(0);
            }
            int at = random.nextInt(before.size());
            long size = before.get(at).getKey();
            var shorter = new ArrayList<byte[]>();
            shorter.add(LedgerExport.header(signer.verifierKey(), size, at + 1L));
            shorter.addAll(lines.subList(1, (int) (1 + size + at + 1)));
            return SampledLedger.joined(shorter);
        }
    }

    private final List<Original> own = new ArrayList<>();
    private final Original other;

    Suite(long seed, int ledgers) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < ledgers; i++) {
            own.add(grown(OWN, random.split(), i == 0 ? SWEPT : 1 + random.nextInt(LARGEST)));
        }
        this.other = grown(OTHER, random.split(), LARGEST);
    }

    private static Original grown(LedgerOrigin origin, SplittableRandom random, int size) {
        CheckpointSigner signer = Keys.signer(origin);
        return new Original(SampledLedger.grown(origin, signer, random, size), signer);
    }

    List<Original> own() {
        return own;
    }

    Original swept() {
        return own.get(0);
    }

    Original other() {
        return other;
    }
}
