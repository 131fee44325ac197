package jp.mokuteki.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.Salt;
import jp.mokuteki.domain.ledger.SealedRecord;

/**
 * A line of the table {@code ledger_record}: what its columns say beside the body. A purged line says nothing but where it stands.
 */
record LedgerRecordRow(
        String insurer,
        long sequence,
        Optional<String> kind,
        Optional<LocalDate> recordedOn,
        Optional<String> reference) {
    static final String COLUMNS = "insurer, sequence, leaf, kind, recorded_on, reference, salt, body, purged_by";
    static final String INSERT = """
            INSERT INTO ledger_record (insurer, sequence, leaf, kind, recorded_on, reference, salt, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static LedgerRecordRow of(SealedRecord one) {
        return new LedgerRecordRow(
                one.record().origin().insurer(),
                one.record().sequence(),
                Optional.of(one.record().kind().code()),
                Optional.of(one.record().recordedOn()),
                new KeptRecord.Whole(one).reference());
    }

    /** Adds a line to a batch of {@link #INSERT}. */
    static void add(PreparedStatement insert, SealedRecord one) throws SQLException {
        var row = of(one);
        insert.setString(1, row.insurer);
        insert.setLong(2, row.sequence);
        insert.setBytes(3, one.leaf().bytes());
        insert.setString(4, row.kind.orElse(null));
        insert.setObject(5, row.recordedOn.orElse(null));
        insert.setString(6, row.reference.orElse(null));
        insert.setBytes(7, one.salt().bytes());
        insert.setBytes(8, one.body());
        insert.addBatch();
    }

    /** Reads a line, and refuses columns that contradict the body, and a body that contradicts the leaf. */
    static KeptRecord read(ResultSet row) throws SQLException {
        NodeHash leaf = NodeHash.of(row.getBytes("leaf"));
        var said = new LedgerRecordRow(
                row.getString("insurer"),
                row.getLong("sequence"),
                SqlValues.maybe(row, "kind", String.class),
                SqlValues.maybe(row, "recorded_on", LocalDate.class),
                SqlValues.maybe(row, "reference", String.class));
        Optional<Long> purgedBy = SqlValues.maybe(row, "purged_by", Long.class);
        if (purgedBy.isPresent()) {
            return said.purged(leaf, purgedBy.get());
        }
        return said.whole(leaf, SealedRecord.read(row.getBytes("body"), Salt.of(row.getBytes("salt"))));
    }

    private KeptRecord purged(NodeHash leaf, long purgedBy) {
        return new KeptRecord.Purged(sequence, leaf, purgedBy);
    }

    private KeptRecord whole(NodeHash leaf, SealedRecord read) {
        if (!equals(of(read)) || !read.leaf().equals(leaf)) {
            throw new IllegalArgumentException("the columns of the record contradict its body");
        }
        return new KeptRecord.Whole(read);
    }
}
