package jp.mokuteki.promises.tampering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.DecisionCover;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.Export;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.Purge;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.table.TableHash;

/** 見本の記載 — what a sampled ledger states next, by chance: mostly exchanges, now and then one of the other kinds. */
final class SampledEntries {
    private static final Instant START = Instant.parse("2026-04-01T01:00:00.123456Z");
    private static final List<RecordKind> EXCHANGES = List.of(
            RecordKind.REQUEST, RecordKind.PROVISION, RecordKind.RECEIPT, RecordKind.NO_DATA, RecordKind.REFUSAL);

    private final SampledLedger ledger;
    private final SplittableRandom random;
    private Instant time = START;
    private Optional<CheckpointSigner> next = Optional.empty();
    private TreeSet<Long> purged = new TreeSet<>();
    private long inGroup;

    SampledEntries(SampledLedger ledger, SplittableRandom random) {
        this.ledger = ledger;
        this.random = random;
    }

    LedgerTail.Draft next() {
        // the clock may run backwards
        time = time.plusMillis(random.nextInt(5_000) - 200L);
        LedgerEntry entry = ledger.size() == 0 || inGroup > 0 ? exchange() : any();
        inGroup++;
        return new LedgerTail.Draft(entry, time);
    }

    /** A rotation and a purge are the last of their groups here. */
    boolean endsGroup() {
        return next.isPresent() || !purged.isEmpty();
    }

    /** What the group that was appended brought about. */
    void settle() {
        next.ifPresent(ledger::signWith);
        if (!purged.isEmpty()) {
            ledger.drop(purged, ledger.size() - 1L);
        }
        next = Optional.empty();
        purged = new TreeSet<>();
        inGroup = 0;
    }

    private LedgerEntry any() {
        return switch (random.nextInt(7)) {
            case 0 -> correction();
            case 1 -> new Export(new SequenceRange(0, ledger.size() - 1L), "auditor-1", caller());
            case 2 -> rotation();
            case 3 -> purge();
            default -> exchange();
        };
    }

    private LedgerEntry correction() {
        long sequence = random.nextInt(ledger.size());
        Optional<Exchange> replacement = random.nextBoolean() ? Optional.of(exchange()) : Optional.empty();
        return new Correction(sequence, ledger.record(sequence).leaf(), "「項目」\\\"の誤り", replacement, caller());
    }

    private LedgerEntry rotation() {
        CheckpointSigner signer = Keys.signer(ledger.origin());
        next = Optional.of(signer);
        return new KeyRotation(signer.verifierKey(), "admin-1");
    }

    private LedgerEntry purge() {
        for (long sequence : ledger.exchanges()) {
            if (random.nextInt(3) == 0) {
                purged.add(sequence);
            }
        }
        if (purged.isEmpty()) {
            return exchange();
        }
        List<NodeHash> leaves =
                purged.stream().map(one -> ledger.record(one).leaf()).toList();
        var rule = new GroundCode("RETAIN_EXCHANGE_RECORD");
        return new Purge(ranges(purged), NodeHash.over(leaves), rule, "番号法施行令第30条", "clerk-1", "approver-1");
    }

    private static List<SequenceRange> ranges(SortedSet<Long> sequences) {
        var ranges = new ArrayList<SequenceRange>();
        for (long one : sequences) {
            SequenceRange last = ranges.isEmpty() ? new SequenceRange(one, one) : ranges.get(ranges.size() - 1);
            if (last.last() + 1 == one) {
                ranges.set(ranges.size() - 1, new SequenceRange(last.first(), one));
            } else {
                ranges.add(new SequenceRange(one, one));
            }
        }
        return ranges;
    }

    private Exchange exchange() {
        RecordKind kind = EXCHANGES.get(random.nextInt(EXCHANGES.size()));
        var content = new ExchangeContent(
                maybe("サンプル健康保険組合"),
                maybe("𠮷田町長・﨑市"),
                maybe(time.minusSeconds(90)),
                kind.isProvided() ? maybe(time) : Optional.empty(),
                List.of("医療保険給付関係情報", "地方税関係情報").subList(0, random.nextInt(3)),
                maybe(random.nextBoolean()),
                random.nextBoolean()
                        ? OpaqueCodes.NONE
                        : new OpaqueCodes(
                                List.of("0000000000000001"), List.of("JT00000000000001"), List.of("TM00000000000001")));
        var cover = new DecisionCover(
                "d-" + random.nextInt(1_000), List.of("6.provide.2"), 1, new TableHash("sha256:" + "ab".repeat(32)));
        return new Exchange(kind, content, maybe(cover), caller(), random.nextBoolean());
    }

    private Caller caller() {
        return new Caller("app-1", "req-" + random.nextInt(1_000), maybe("K-2026-" + random.nextInt(1_000)));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }
}
