package jp.mokuteki.persistence;

import java.util.List;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Revisions in the database, which are checked against their hashes whenever they are read. Thread-safe. */
final class JdbiRevisions implements Revisions {
    private final JdbiTransactions transactions;

    JdbiRevisions(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<StoredRevision> of(InsurerNumber insurer) {
        RevisionRows rows = transactions.read(Scope.of(insurer), "revisions", handle -> read(handle, insurer));
        return Failures.understood("revision", rows::together);
    }

    /** Revisions first: what another transaction adds meanwhile is then passed over as a whole. */
    private static RevisionRows read(Handle handle, InsurerNumber insurer) {
        return new RevisionRows(
                select(handle, insurer, RevisionRow.SELECT, RevisionRow.MAPPER),
                select(handle, insurer, HeadingRow.SELECT, HeadingRow.MAPPER),
                select(handle, insurer, CategoryRow.SELECT, CategoryRow.MAPPER),
                select(handle, insurer, CellRow.SELECT, CellRow.MAPPER),
                select(handle, insurer, PurposeRow.SELECT, PurposeRow.MAPPER));
    }

    private static <T> List<T> select(Handle handle, InsurerNumber insurer, String select, RowMapper<T> mapper) {
        return handle.createQuery(select)
                .bind("insurer", insurer.value())
                .map(mapper)
                .list();
    }

    @Override
    public void add(InsurerNumber insurer, StoredRevision revision) {
        var rows = RevisionRows.of(revision);
        transactions.change(Scope.of(insurer), "revision", handle -> {
            insert(handle, insurer, RevisionRow.INSERT, rows.revisions());
            insert(handle, insurer, HeadingRow.INSERT, rows.headings());
            insert(handle, insurer, CategoryRow.INSERT, rows.categories());
            insert(handle, insurer, CellRow.INSERT, rows.cells());
            insert(handle, insurer, PurposeRow.INSERT, rows.purposes());
        });
    }

    private static void insert(Handle handle, InsurerNumber insurer, String insert, List<? extends RegisterRow> rows) {
        var batch = handle.prepareBatch(insert);
        for (RegisterRow row : rows) {
            row.bindTo(batch);
            batch.bind("insurer", insurer.value()).add();
        }
        batch.execute();
    }
}
