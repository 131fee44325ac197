package jp.mokuteki.persistence;

import java.util.Optional;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The checkpoints of the ledger of one insurer, in the table {@code ledger_checkpoint}. Thread-safe. */
record LedgerCheckpoints(JdbiTransactions transactions, InsurerNumber insurer) {
    private static final String INSERT = "INSERT INTO ledger_checkpoint (insurer, size, note) VALUES (?, ?, ?)";
    private static final String SELECT =
            "SELECT insurer, size, note FROM ledger_checkpoint WHERE insurer = :insurer AND size >= :from ";
    static final String FIRST = SELECT + "ORDER BY insurer, size LIMIT 1";
    static final String LAST = SELECT + "ORDER BY insurer DESC, size DESC LIMIT 1";
    private static final RowMapper<Row> MAPPER =
            (row, context) -> new Row(row.getString("insurer"), row.getLong("size"), row.getString("note"));

    /** A line of the table. */
    private record Row(String insurer, long size, String note) {
        /** Makes the checkpoint of it; whether its signature holds is asked by those who have the key. */
        Checkpoint checkpoint(InsurerNumber asked) {
            Checkpoint read = Checkpoint.parse(note);
            if (!insurer.equals(asked.value())
                    || !read.origin().equals(new LedgerOrigin(insurer))
                    || read.head().size() != size) {
                throw new IllegalArgumentException("the columns of the checkpoint contradict its text");
            }
            return read;
        }
    }

    Optional<Checkpoint> last() {
        return find(LAST, 0);
    }

    Optional<Checkpoint> firstFrom(long size) {
        return find(FIRST, size);
    }

    private Optional<Checkpoint> find(String query, long from) {
        Optional<Row> found = transactions.read(
                Scope.of(insurer),
                "checkpoint",
                handle -> handle.createQuery(query)
                        .bind("insurer", insurer.value())
                        .bind("from", from)
                        .map(MAPPER)
                        .findOne());
        return found.map(row -> Failures.unchanged("checkpoint", () -> row.checkpoint(insurer)));
    }

    /** Stores a checkpoint in the change that is under way. */
    void insert(Handle handle, Checkpoint checkpoint) {
        Statements.perform(handle, INSERT, insert -> {
            insert.setString(1, insurer.value());
            insert.setLong(2, checkpoint.head().size());
            insert.setString(3, checkpoint.toString());
            return insert.execute();
        });
    }
}
