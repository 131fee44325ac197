package jp.mokuteki.application.contract;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Ledgers, appended to as a use case does it: the end is read, the records are made, and all is stored in one transaction. */
public final class SampleLedgers {
    /** When the first record of a sample is made; the civil date in Japan is the next one. */
    public static final Instant START = Instant.parse("2026-03-31T15:00:00.123456Z");

    private final Stores storage;
    private final RandomGenerator random = new SplittableRandom(20_260_401);

    /** Begins to append to ledgers of a storage, which were begun. */
    public static SampleLedgers in(Stores storage) {
        return new SampleLedgers(storage);
    }

    SampleLedgers(Stores storage) {
        this.storage = storage;
    }

    /** A new signer for the ledger of an insurer. */
    public static CheckpointSigner signer(InsurerNumber insurer) {
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointSigner(new LedgerOrigin(insurer.value()), keys);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request, with a reference if there is one; its texts have variants, full-width and 4-byte characters. */
    static LedgerEntry request(Optional<String> reference) {
        return exchange(RecordKind.REQUEST, reference);
    }

    static Exchange exchange(RecordKind kind, Optional<String> reference) {
        var content = new ExchangeContent(
                Optional.of("髙﨑𠮷田健康保険組合"),
                Optional.of("Ｆｕｌｌ　ｗｉｄｔｈ町長・葛\uDB40\uDD00城"),
                Optional.of(START),
                Optional.empty(),
                List.of("医療保険給付関係情報"),
                Optional.of(false),
                OpaqueCodes.NONE);
        return new Exchange(kind, content, Optional.empty(), new Caller("app-1", "req-1", reference), false);
    }

    static LedgerEntry correction(long sequence, NodeHash leaf, String reference) {
        var caller = new Caller("app-1", "req-2", Optional.of(reference));
        return new Correction(sequence, leaf, "誤記", Optional.empty(), caller);
    }

    /** Drafts of requests, a second after one another from a place on. */
    public static List<LedgerTail.Draft> requests(long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(place -> new LedgerTail.Draft(request(Optional.of("K-" + place)), START.plusSeconds(place)))
                .toList();
    }

    /** Appends a group of records. */
    public LedgerTail.Appended append(CheckpointSigner signer, List<LedgerTail.Draft> drafts) {
        InsurerNumber insurer = insurer(signer);
        return storage.transactions().inTransaction(() -> {
            var appended = storage.ledgerRecords().tail(insurer).append(drafts, random);
            storage.ledgerRecords().append(insurer, appended, signer.sign(appended.head()));
            return appended;
        });
    }

    /** Makes records from an end that was read before. */
    LedgerTail.Appended after(LedgerTail tail, List<LedgerTail.Draft> drafts) {
        return tail.append(drafts, random);
    }

    private static InsurerNumber insurer(CheckpointSigner signer) {
        return InsurerNumber.parse(
                LedgerOrigin.parse(signer.verifierKey().name()).insurer());
    }
}
