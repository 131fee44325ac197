package jp.mokuteki.application.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.NodePlace;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.ledger.TreeNode;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Ledgers in memory. */
final class InMemoryLedgerRecords implements LedgerRecords {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, Ledger> stored = new HashMap<>();

    /** A ledger that was begun. */
    private record Ledger(VerifierKey first, Contents contents) {}

    /** What is stored of one ledger; nothing where none was begun. */
    private record Contents(
            NavigableMap<Long, KeptRecord> records,
            Map<NodePlace, NodeHash> nodes,
            NavigableMap<Long, Checkpoint> checkpoints) {
        Contents() {
            this(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
        }

        List<NodeHash> at(List<NodePlace> places) {
            return places.stream()
                    .map(place -> Optional.ofNullable(nodes.get(place))
                            .orElseThrow(() -> new IllegalStateException("a node is not kept")))
                    .toList();
        }
    }

    InMemoryLedgerRecords(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public void begin(InsurerNumber insurer, VerifierKey first) {
        transactions.step(() -> {
            insurers.check(insurer);
            if (stored.putIfAbsent(insurer, new Ledger(first, new Contents())) != null) {
                throw new AlreadyStoredException("ledger");
            }
            transactions.onFailure(() -> stored.remove(insurer));
            return first;
        });
    }

    @Override
    public Optional<VerifierKey> firstKey(InsurerNumber insurer) {
        return transactions.step(() -> Optional.ofNullable(stored.get(insurer)).map(Ledger::first));
    }

    @Override
    public LedgerTail tail(InsurerNumber insurer) {
        return transactions.step(() -> {
            Contents ledger = begun(insurer);
            var origin = new LedgerOrigin(insurer.value());
            if (ledger.records().isEmpty()) {
                return LedgerTail.ofEmpty(origin);
            }
            long size = ledger.records().lastKey() + 1;
            if (!(ledger.records().get(size - 1) instanceof KeptRecord.Whole last)) {
                throw failed("the last record was purged");
            }
            var frontier = Frontier.restore(size, ledger::at);
            return new LedgerTail(
                    origin, frontier, Optional.of(last.record().record().recordedAt()));
        });
    }

    @Override
    public void append(InsurerNumber insurer, LedgerTail.Appended appended, Checkpoint checkpoint) {
        transactions.step(() -> {
            Contents ledger = begun(insurer);
            List<Long> places = appended.records().stream()
                    .map(one -> one.record().sequence())
                    .toList();
            if (places.stream().anyMatch(ledger.records()::containsKey)) {
                throw new AlreadyStoredException("record");
            }
            for (SealedRecord record : appended.records()) {
                ledger.records().put(record.record().sequence(), new KeptRecord.Whole(record));
            }
            appended.nodes().forEach(node -> ledger.nodes().put(node.place(), node.hash()));
            ledger.checkpoints().put(checkpoint.head().size(), checkpoint);
            transactions.onFailure(() -> {
                ledger.records().keySet().removeAll(places);
                ledger.nodes()
                        .keySet()
                        .removeAll(
                                appended.nodes().stream().map(TreeNode::place).toList());
                ledger.checkpoints().remove(checkpoint.head().size());
            });
            return ledger;
        });
    }

    @Override
    public Optional<KeptRecord> find(InsurerNumber insurer, long sequence) {
        return transactions.step(
                () -> Optional.ofNullable(contents(insurer).records().get(sequence)));
    }

    @Override
    public RecordPage list(InsurerNumber insurer, RecordFilter filter, OptionalLong after, int limit) {
        return transactions.step(() -> {
            List<KeptRecord> fitting = contents(insurer).records().tailMap(after.orElse(-1), false).values().stream()
                    .filter(filter::fits)
                    .limit(limit + 1L)
                    .toList();
            if (fitting.size() <= limit) {
                return new RecordPage(fitting, OptionalLong.empty());
            }
            var items = fitting.subList(0, limit);
            return new RecordPage(items, OptionalLong.of(items.get(limit - 1).sequence()));
        });
    }

    @Override
    public List<RecordCount> count(InsurerNumber insurer, LocalDate lastDay, List<SequenceRange> ranges) {
        return transactions.step(() -> {
            var counts = new TreeMap<DayAndKind, RecordCount>();
            contents(insurer).records().values().stream()
                    .flatMap(kept -> kept instanceof KeptRecord.Whole whole
                            ? Stream.of(whole.record().record())
                            : Stream.empty())
                    .filter(record -> !record.recordedOn().isAfter(lastDay))
                    .forEach(record ->
                            counts.merge(DayAndKind.of(record), one(record, ranges), InMemoryLedgerRecords::sum));
            return List.copyOf(counts.values());
        });
    }

    private static RecordCount one(LedgerRecord record, List<SequenceRange> ranges) {
        boolean within = ranges.stream().anyMatch(range -> range.contains(record.sequence()));
        return new RecordCount(record.recordedOn(), record.kind(), 1, within ? 1 : 0);
    }

    private static RecordCount sum(RecordCount one, RecordCount other) {
        return new RecordCount(one.recordedOn(), one.kind(), one.all() + other.all(), one.within() + other.within());
    }

    /** What the counts are ordered by. */
    private record DayAndKind(LocalDate day, String kind) implements Comparable<DayAndKind> {
        static DayAndKind of(LedgerRecord record) {
            return new DayAndKind(record.recordedOn(), record.kind().code());
        }

        @Override
        public int compareTo(DayAndKind other) {
            return Comparator.comparing(DayAndKind::day)
                    .thenComparing(DayAndKind::kind)
                    .compare(this, other);
        }
    }

    @Override
    public void walk(InsurerNumber insurer, SequenceRange range, Consumer<KeptRecord> visitor) {
        List<KeptRecord> found = transactions.step(() -> new ArrayList<>(contents(insurer)
                .records()
                .subMap(range.first(), true, range.last(), true)
                .values()));
        if (found.size() != range.count()) {
            throw new LedgerIntegrityException("the ledger is shorter");
        }
        found.forEach(visitor);
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint(InsurerNumber insurer) {
        return transactions.step(() ->
                Optional.ofNullable(contents(insurer).checkpoints().lastEntry()).map(Map.Entry::getValue));
    }

    @Override
    public Optional<Checkpoint> checkpointFrom(InsurerNumber insurer, long size) {
        return transactions.step(
                () -> Optional.ofNullable(contents(insurer).checkpoints().ceilingEntry(size))
                        .map(Map.Entry::getValue));
    }

    @Override
    public NodeHashes nodes(InsurerNumber insurer) {
        return places -> transactions.step(() -> contents(insurer).at(places));
    }

    @Override
    public void purge(InsurerNumber insurer, List<SequenceRange> ranges, long purgedBy) {
        transactions.step(() -> {
            NavigableMap<Long, KeptRecord> records = contents(insurer).records();
            var before = new TreeMap<Long, KeptRecord>();
            ranges.forEach(range -> before.putAll(records.subMap(range.first(), true, range.last(), true)));
            long asked = ranges.stream().mapToLong(SequenceRange::count).sum();
            if (before.size() != asked || before.values().stream().anyMatch(KeptRecord.Purged.class::isInstance)) {
                throw failed("a record to be purged is not there, or was purged before");
            }
            transactions.onFailure(() -> records.putAll(before));
            before.forEach(
                    (sequence, kept) -> records.put(sequence, new KeptRecord.Purged(sequence, kept.leaf(), purgedBy)));
            return before;
        });
    }

    private Contents begun(InsurerNumber insurer) {
        return Optional.ofNullable(stored.get(insurer))
                .map(Ledger::contents)
                .orElseThrow(() -> failed("the ledger was not begun"));
    }

    private Contents contents(InsurerNumber insurer) {
        return Optional.ofNullable(stored.get(insurer)).map(Ledger::contents).orElseGet(Contents::new);
    }

    private static StorageException failed(String why) {
        return new StorageException("the ledger failed", new IllegalStateException(why));
    }
}
