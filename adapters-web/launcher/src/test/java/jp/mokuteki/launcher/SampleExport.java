package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Exports of ledgers: the frozen one of the domain, and ones of any length. */
final class SampleExport {
    static final LedgerOrigin ORIGIN = new LedgerOrigin("06139992");

    private static final Path FROZEN = Path.of("..", "..", "domain", "src", "test", "resources");
    private static final Instant START = Instant.parse("2026-04-01T01:00:00.123456Z");
    private static final int GROUP = 1_000;

    private SampleExport() {}

    static byte[] frozen() {
        try {
            return Files.readAllBytes(FROZEN.resolve("ledger-export.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the frozen vectors, by its name. */
    static String vector(String name) {
        try (Stream<String> lines = Files.lines(FROZEN.resolve("ledger-vectors.txt"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the checkpoint that stands in an export after so many others. */
    static String checkpoint(byte[] export, int before) {
        return new String(export, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{\"checkpoint\":"))
                .skip(before)
                .map(line -> line.substring("{\"checkpoint\":\"".length(), line.length() - 2))
                .map(line -> line.replace("\\n", "\n"))
                .findFirst()
                .orElseThrow();
    }

    static CheckpointSigner signer() {
        try {
            return new CheckpointSigner(
                    ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static LedgerTail.Draft draft(int number) {
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

    /** Writes a ledger of three records of which the second does not state when was provided. */
    static void writeIncomplete(Path file, CheckpointSigner signer) throws IOException {
        var right = (Exchange) draft(1).entry();
        var content = new ExchangeContent(
                right.content().inquirer(),
                right.content().provider(),
                right.content().requestedAt(),
                Optional.empty(),
                right.content().items(),
                right.content().nonDisclosure(),
                OpaqueCodes.NONE);
        var incomplete = new Exchange(RecordKind.PROVISION, content, Optional.empty(), right.caller(), false);
        write(file, signer, List.of(draft(0), new LedgerTail.Draft(incomplete, START), draft(2)));
    }

    private static void write(Path file, CheckpointSigner signer, List<LedgerTail.Draft> drafts) throws IOException {
        KeyHistory keys = KeyHistory.startingWith(signer.verifierKey());
        LedgerTail.Appended appended = LedgerTail.ofEmpty(ORIGIN).append(drafts, new SplittableRandom(drafts.size()));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LedgerExport.header(signer.verifierKey(), drafts.size(), 1));
            for (var sealed : appended.records()) {
                out.write(LedgerExport.record(sealed));
            }
            out.write(LedgerExport.checkpoint(signer.sign(appended.head()), keys));
        }
    }

    /** Writes a ledger of provisions, with a checkpoint for each thousand and for the last. */
    static void write(Path file, CheckpointSigner signer, int records) throws IOException {
        KeyHistory keys = KeyHistory.startingWith(signer.verifierKey());
        LedgerTail tail = LedgerTail.ofEmpty(ORIGIN);
        var random = new SplittableRandom(records);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LedgerExport.header(signer.verifierKey(), records, (records + GROUP - 1) / GROUP));
            for (int from = 0; from < records; from += GROUP) {
                List<LedgerTail.Draft> drafts = IntStream.range(from, Math.min(from + GROUP, records))
                        .mapToObj(SampleExport::draft)
                        .toList();
                LedgerTail.Appended appended = tail.append(drafts, random);
                for (var sealed : appended.records()) {
                    out.write(LedgerExport.record(sealed));
                }
                out.write(LedgerExport.checkpoint(signer.sign(appended.head()), keys));
                tail = appended.tail();
            }
        }
    }
}
