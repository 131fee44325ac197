package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.ledger.LedgerTail.Draft;
import jp.mokuteki.domain.table.TableHash;

/** The ledger of the frozen vectors, built from values; small enough to try every change of it. */
final class Samples {
    static final LedgerOrigin ORIGIN = new LedgerOrigin("06139992");
    static final LedgerOrigin OTHER_ORIGIN = new LedgerOrigin("01040013");
    static final Instant TIME = Instant.parse("2026-04-01T01:00:00.123456Z");
    static final CheckpointSigner FIRST = signer(ORIGIN, 0);
    static final CheckpointSigner NEXT = signer(ORIGIN, 32);

    private static final Instant ASKED = Instant.parse("2026-04-01T00:59:59Z");
    private static final Caller BARE = new Caller("app-1", "req-1", Optional.empty());
    private static final Caller CALLER = new Caller("app-1", "req-1", Optional.of("K-2026-000123"));
    private static final Optional<DecisionCover> COVER = Optional.of(new DecisionCover(
            "d-1", List.of("6.provide.2", "6.provide.1"), 1, new TableHash("sha256:" + "ab".repeat(32))));

    private Samples() {}

    /** Keys whose private half is 32 bytes that count up. */
    static CheckpointSigner signer(LedgerOrigin origin, int firstByte) {
        return new CheckpointSigner(origin, keys(firstByte));
    }

    static KeyPair keys(int firstByte) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new CountingRandom(firstByte));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class CountingRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final int firstByte;

        CountingRandom(int firstByte) {
            this.firstByte = firstByte;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (firstByte + i);
            }
        }
    }

    /** The salts of the vectors: the SHA-256 of {@code salt 0}, {@code salt 1} and so on. */
    static RandomGenerator countedSalts() {
        return new RandomGenerator() {
            private int next;

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("salts are taken whole");
            }

            @Override
            public void nextBytes(byte[] bytes) {
                byte[] text = ("salt " + next++).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(Hashing.begin().digest(text), 0, bytes, 0, bytes.length);
            }
        };
    }

    static ExchangeContent nothingStated() {
        return new ExchangeContent(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OpaqueCodes.NONE);
    }

    static ExchangeContent asked() {
        return new ExchangeContent(
                Optional.of("サンプル健康保険組合"),
                Optional.of("𠮷田町長・﨑市"),
                Optional.of(ASKED),
                Optional.empty(),
                List.of("医療保険給付関係情報"),
                Optional.of(false),
                OpaqueCodes.NONE);
    }

    static ExchangeContent provided() {
        return new ExchangeContent(
                Optional.of("サンプル健康保険組合"),
                Optional.of("𠮷田町長・﨑市"),
                Optional.of(ASKED),
                Optional.of(TIME),
                List.of("医療保険給付関係情報", "地方税関係情報"),
                Optional.of(true),
                new OpaqueCodes(
                        List.of("0000000000000001", "2"), List.of("JT00000000000001"), List.of("TM00000000000001")));
    }

    static Exchange provision() {
        return new Exchange(RecordKind.PROVISION, provided(), Optional.empty(), BARE, false);
    }

    static KeyRotation rotation() {
        return new KeyRotation(NEXT.verifierKey(), "admin-1");
    }

    static Purge purge(List<SequenceRange> ranges, List<NodeHash> leaves) {
        var rule = new GroundCode("RETAIN_EXCHANGE_RECORD");
        return new Purge(ranges, NodeHash.over(leaves), rule, "番号法施行令第30条", "clerk-1", "approver-1");
    }

    static Draft draft(LedgerEntry entry) {
        return new Draft(entry, TIME);
    }

    /** The eleven records of the vectors, of every kind, with their checkpoints. */
    static SampleLedger ledger() {
        var ledger = new SampleLedger(ORIGIN, FIRST, countedSalts());
        ledger.append(
                draft(new Exchange(RecordKind.REQUEST, asked(), COVER, CALLER, false)),
                draft(new Exchange(RecordKind.RECEIPT, provided(), COVER, CALLER, false)),
                draft(new Exchange(RecordKind.PROVISION, provided(), COVER, CALLER, false)),
                draft(new Exchange(RecordKind.NO_DATA, asked(), COVER, BARE, false)),
                draft(new Exchange(RecordKind.REFUSAL, nothingStated(), Optional.empty(), BARE, true)));
        ledger.append(
                draft(new Correction(2, ledger.leaf(2), "「項目」\\\"の誤り", Optional.of(provision()), CALLER)),
                draft(new Correction(4, ledger.leaf(4), "誤記録", Optional.empty(), BARE)),
                draft(new Export(new SequenceRange(0, 6), "auditor-1", BARE)),
                draft(rotation()));
        ledger.signWith(NEXT);
        ledger.append(
                draft(purge(
                        List.of(new SequenceRange(0, 1), new SequenceRange(3, 3)),
                        List.of(ledger.leaf(0), ledger.leaf(1), ledger.leaf(3)))),
                new Draft(provision(), Instant.parse("2026-04-01T01:00:00.000001Z")));
        List.of(0L, 1L, 3L).forEach(sequence -> ledger.drop(sequence, 9));
        return ledger;
    }

    /** Drafts of provisions, for ledgers of any length. */
    static Draft[] provisions(int count) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < count; i++) {
            drafts.add(new Draft(provision(), TIME.plusMillis(i)));
        }
        return drafts.toArray(Draft[]::new);
    }
}
