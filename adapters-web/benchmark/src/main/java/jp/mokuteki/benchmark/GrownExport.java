package jp.mokuteki.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerExport;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SealedRecord;

/** An export as the product writes it, of a ledger that is made from a seed: records, and one checkpoint at the end. */
final class GrownExport {
    private static final Instant START = Instant.parse("2026-04-01T01:00:00.123456Z");
    private static final LedgerOrigin ORIGIN = new LedgerOrigin("06139992");
    private static final int GROUP = 500;

    private final CheckpointSigner signer;

    private GrownExport(CheckpointSigner signer) {
        this.signer = signer;
    }

    static GrownExport ofNewKey() throws NoSuchAlgorithmException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new GrownExport(new CheckpointSigner(ORIGIN, pair));
    }

    String key() {
        return signer.verifierKey().toString();
    }

    void write(Path file, int records) throws IOException {
        LedgerTail tail = LedgerTail.ofEmpty(ORIGIN);
        var random = new SplittableRandom(records);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LedgerExport.header(signer.verifierKey(), records, 1));
            for (int from = 0; from < records; from += GROUP) {
                LedgerTail.Appended appended = tail.append(drafts(from, Math.min(from + GROUP, records)), random);
                for (SealedRecord sealed : appended.records()) {
                    out.write(LedgerExport.record(sealed));
                }
                tail = appended.tail();
            }
            KeyHistory keys = KeyHistory.startingWith(signer.verifierKey());
            out.write(LedgerExport.checkpoint(signer.sign(tail.frontier().head()), keys));
        }
    }

    private static List<LedgerTail.Draft> drafts(int from, int to) {
        return IntStream.range(from, to).mapToObj(GrownExport::draft).toList();
    }

    private static LedgerTail.Draft draft(int number) {
        Instant time = START.plusMillis(number);
        var content = new ExchangeContent(
                Optional.of("計測用健康保険組合"),
                Optional.of("見本市長"),
                Optional.of(time.minusSeconds(number % 100)),
                Optional.of(time),
                List.of("医療保険給付関係情報", "地方税関係情報"),
                Optional.of(number % 2 == 0),
                OpaqueCodes.NONE);
        var caller = new Caller("app-1", "req-" + number, Optional.of("K-2026-" + number));
        return new LedgerTail.Draft(new Exchange(RecordKind.PROVISION, content, Optional.empty(), caller, false), time);
    }
}
