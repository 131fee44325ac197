package jp.mokuteki.promises.ledger;

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

/** 見本の記録簿 — exports of ledgers of any length, with a checkpoint for each group of records; made from a seed. */
final class GrownLedger {
    private static final Instant START = Instant.parse("2026-04-01T01:00:00.123456Z");

    private final LedgerOrigin origin;
    private final CheckpointSigner signer;
    private final int group;

    GrownLedger(String insurer, CheckpointSigner signer, int group) {
        this.origin = new LedgerOrigin(insurer);
        this.signer = signer;
        this.group = group;
    }

    static CheckpointSigner signer(String insurer) {
        try {
            return new CheckpointSigner(
                    new LedgerOrigin(insurer),
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the export, with flat memory. */
    Path write(Path file, int records) throws IOException {
        KeyHistory keys = KeyHistory.startingWith(signer.verifierKey());
        LedgerTail tail = LedgerTail.ofEmpty(origin);
        var random = new SplittableRandom(records);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LedgerExport.header(signer.verifierKey(), records, (records + group - 1) / group));
            for (int from = 0; from < records; from += group) {
                LedgerTail.Appended appended = tail.append(drafts(from, Math.min(from + group, records)), random);
                for (SealedRecord sealed : appended.records()) {
                    out.write(LedgerExport.record(sealed));
                }
                out.write(LedgerExport.checkpoint(signer.sign(appended.head()), keys));
                tail = appended.tail();
            }
        }
        return file;
    }

    private static List<LedgerTail.Draft> drafts(int from, int to) {
        return IntStream.range(from, to).mapToObj(GrownLedger::draft).toList();
    }

    private static LedgerTail.Draft draft(int number) {
        Instant time = START.plusMillis(number);
        var content = new ExchangeContent(
                Optional.of("サンプル健康保険組合"),
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
