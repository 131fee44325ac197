package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.LedgerRecordRow.COLUMNS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Ledgers in the database; what is read is checked against its hashes. Thread-safe. */
final class JdbiLedgerRecords implements LedgerRecords {
    private static final String BEGIN = "INSERT INTO ledger (insurer, first_key) VALUES (:insurer, :key)";
    private static final String FIRST_KEY = "SELECT first_key FROM ledger WHERE insurer = :insurer";
    private static final String LOCK = "SELECT insurer FROM ledger WHERE insurer = ? FOR UPDATE";
    static final String OF_INSURER = "SELECT " + COLUMNS + " FROM ledger_record WHERE insurer = :insurer ";
    /** With the insurer in its order, H2 finds the end of the index and sorts nothing. */
    static final String LAST = OF_INSURER + "ORDER BY insurer DESC, sequence DESC LIMIT 1";

    private static final String ONE = OF_INSURER + "AND sequence = :sequence";
    private static final String RUN = OF_INSURER + "AND sequence BETWEEN :first AND :last ORDER BY sequence";
    /** What a walk holds at once: some megabytes where every body is as large as can be. */
    private static final long STEP = 256;

    private final JdbiTransactions transactions;
    private final Map<InsurerNumber, LeftEnd> ends = new ConcurrentHashMap<>();

    /** How an append left a ledger: as long as its checkpoint is the last one, nobody else has appended. */
    private record LeftEnd(Checkpoint checkpoint, LedgerTail tail) {}

    JdbiLedgerRecords(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(InsurerNumber insurer, VerifierKey first) {
        transactions.change(
                Scope.of(insurer),
                "ledger",
                handle -> handle.createUpdate(BEGIN)
                        .bind("insurer", insurer.value())
                        .bind("key", first.toString())
                        .execute());
    }

    @Override
    public Optional<VerifierKey> firstKey(InsurerNumber insurer) {
        Optional<String> found = transactions.read(
                Scope.of(insurer),
                "ledger",
                handle -> handle.createQuery(FIRST_KEY)
                        .bind("insurer", insurer.value())
                        .mapTo(String.class)
                        .findOne());
        return found.map(text -> Failures.unchanged("key", () -> key(insurer, text)));
    }

    private static VerifierKey key(InsurerNumber insurer, String text) {
        VerifierKey key = VerifierKey.parse(text);
        if (!key.name().equals(new LedgerOrigin(insurer.value()).toString())) {
            throw new IllegalArgumentException("the key is that of another ledger");
        }
        return key;
    }

    @Override
    public LedgerTail tail(InsurerNumber insurer) {
        // on a server every other writer of the ledger waits here; on H2 it waits to begin
        if (!locked(insurer)) {
            throw Failures.failed("could not read the ledger", new IllegalStateException("it was not begun"));
        }
        Optional<LeftEnd> left = Optional.ofNullable(ends.get(insurer));
        return left.filter(end -> lastCheckpoint(insurer).equals(Optional.of(end.checkpoint)))
                .map(LeftEnd::tail)
                .orElseGet(() -> readTail(insurer));
    }

    private boolean locked(InsurerNumber insurer) {
        return transactions.read(
                Scope.of(insurer),
                "ledger",
                handle -> Statements.perform(handle, LOCK, lock -> {
                    lock.setString(1, insurer.value());
                    try (var row = lock.executeQuery()) {
                        return row.next();
                    }
                }));
    }

    private LedgerTail readTail(InsurerNumber insurer) {
        firstKey(insurer);
        return records(insurer, LAST, Map.of()).stream()
                .findFirst()
                .map(last ->
                        Failures.unchanged("ledger", () -> end(insurer, last).tail(insurer)))
                .orElseGet(() -> LedgerTail.ofEmpty(new LedgerOrigin(insurer.value())));
    }

    private LedgerEnd end(InsurerNumber insurer, KeptRecord last) {
        return new LedgerEnd(last, nodes(insurer), checkpointFrom(insurer, last.sequence() + 1));
    }

    @Override
    public void append(InsurerNumber insurer, LedgerTail.Appended appended, Checkpoint checkpoint) {
        transactions.change(Scope.of(insurer), "record", handle -> {
            Statements.perform(handle, LedgerRecordRow.INSERT, insert -> {
                for (SealedRecord one : appended.records()) {
                    LedgerRecordRow.add(insert, one);
                }
                return insert.executeBatch();
            });
            new LedgerNodes(transactions, insurer).insert(handle, appended.nodes());
            new LedgerCheckpoints(transactions, insurer).insert(handle, checkpoint);
        });
        // where the transaction does not commit, another checkpoint will be the last
        ends.put(insurer, new LeftEnd(checkpoint, appended.tail()));
    }

    @Override
    public Optional<KeptRecord> find(InsurerNumber insurer, long sequence) {
        return records(insurer, ONE, Map.of("sequence", sequence)).stream().findFirst();
    }

    @Override
    public RecordPage list(InsurerNumber insurer, RecordFilter filter, OptionalLong after, int limit) {
        var narrowing = Narrowing.of(filter, after.orElse(-1), limit + 1);
        List<KeptRecord> found = records(insurer, OF_INSURER + narrowing.sql(), narrowing.values());
        if (found.size() <= limit) {
            return new RecordPage(found, OptionalLong.empty());
        }
        return new RecordPage(
                found.subList(0, limit), OptionalLong.of(found.get(limit - 1).sequence()));
    }

    @Override
    public List<RecordCount> count(InsurerNumber insurer, LocalDate lastDay, List<SequenceRange> ranges) {
        var counts = RecordCounts.within(ranges);
        return transactions.read(
                Scope.of(insurer),
                "counts of records",
                handle -> handle.createQuery(counts.sql())
                        .bind("insurer", insurer.value())
                        .bind("lastDay", SqlValues.value(lastDay))
                        .bindMap(counts.values())
                        .map((row, context) -> RecordCounts.count(row))
                        .list());
    }

    @Override
    public void walk(InsurerNumber insurer, SequenceRange range, Consumer<KeptRecord> visitor) {
        long next = range.first();
        while (next <= range.last()) {
            long last = Math.min(range.last(), next + STEP - 1);
            List<KeptRecord> run = records(insurer, RUN, Map.of("first", next, "last", last));
            if (run.size() != last - next + 1) {
                throw new LedgerIntegrityException("records of the ledger are missing");
            }
            run.forEach(visitor);
            next = last + 1;
        }
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint(InsurerNumber insurer) {
        return new LedgerCheckpoints(transactions, insurer).last();
    }

    @Override
    public Optional<Checkpoint> checkpointFrom(InsurerNumber insurer, long size) {
        return new LedgerCheckpoints(transactions, insurer).firstFrom(size);
    }

    @Override
    public NodeHashes nodes(InsurerNumber insurer) {
        return new LedgerNodes(transactions, insurer);
    }

    @Override
    public void purge(InsurerNumber insurer, List<SequenceRange> ranges, long purgedBy) {
        new LedgerPurge(transactions, insurer).remove(ranges, purgedBy);
    }

    /** Reads records of one insurer, each checked. */
    private List<KeptRecord> records(InsurerNumber insurer, String query, Map<String, ?> values) {
        return Failures.unchanged(
                "record",
                () -> transactions.read(
                        Scope.of(insurer),
                        "records",
                        handle -> handle.createQuery(query)
                                .bind("insurer", insurer.value())
                                .bindMap(values)
                                .map((row, context) -> LedgerRecordRow.read(row))
                                .list()));
    }
}
