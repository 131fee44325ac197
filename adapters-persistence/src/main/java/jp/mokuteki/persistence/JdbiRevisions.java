package jp.mokuteki.persistence;

import java.util.List;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.Withdrawal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Revisions in the database, which are checked against their hashes whenever they are read. Thread-safe. */
final class JdbiRevisions implements Revisions {
    private static final String CHANGES = """
            SELECT (SELECT COUNT(*) FROM revision WHERE insurer = :insurer)
              + (SELECT COUNT(*) FROM withdrawal WHERE insurer = :insurer)
            """;
    private final JdbiTransactions transactions;

    JdbiRevisions(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public RegisterChronicle of(InsurerNumber insurer) {
        RevisionRows rows = transactions.read(Scope.of(insurer), "revisions", handle -> read(handle, insurer));
        return Failures.understood("revision", () -> new RegisterChronicle(rows.together()));
    }

    @Override
    public int changes(InsurerNumber insurer) {
        return transactions.read(
                Scope.of(insurer),
                "changes",
                handle -> handle.createQuery(CHANGES)
                        .bind("insurer", insurer.value())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public void lock(InsurerNumber insurer) {
        transactions.change(Scope.of(insurer), "lock", handle -> new StandingRevisions(handle, insurer).lock());
    }

    /** Revisions first: what another transaction adds meanwhile is then passed over as a whole. */
    private static RevisionRows read(Handle handle, InsurerNumber insurer) {
        return new RevisionRows(
                select(handle, insurer, RevisionRow.SELECT, RevisionRow.MAPPER),
                select(handle, insurer, HeadingRow.SELECT, HeadingRow.MAPPER),
                select(handle, insurer, CategoryRow.SELECT, CategoryRow.MAPPER),
                select(handle, insurer, CellRow.SELECT, CellRow.MAPPER),
                select(handle, insurer, PurposeRow.SELECT, PurposeRow.MAPPER),
                select(handle, insurer, EnactmentRow.SELECT, EnactmentRow.MAPPER),
                select(handle, insurer, WithdrawalRow.SELECT, WithdrawalRow.MAPPER));
    }

    private static <T> List<T> select(Handle handle, InsurerNumber insurer, String select, RowMapper<T> mapper) {
        return handle.createQuery(select)
                .bind("insurer", insurer.value())
                .map(mapper)
                .list();
    }

    @Override
    public void add(InsurerNumber insurer, RecordedRevision revision) {
        var rows = RevisionRows.of(revision);
        transactions.change(Scope.of(insurer), "revision", handle -> {
            insert(handle, insurer, RevisionRow.INSERT, rows.revisions());
            insert(handle, insurer, HeadingRow.INSERT, rows.headings());
            insert(handle, insurer, CategoryRow.INSERT, rows.categories());
            insert(handle, insurer, CellRow.INSERT, rows.cells());
            insert(handle, insurer, PurposeRow.INSERT, rows.purposes());
            new StandingRevisions(handle, insurer).take(revision);
            insert(handle, insurer, EnactmentRow.INSERT, rows.enactments());
        });
    }

    @Override
    public void withdraw(InsurerNumber insurer, int number, Withdrawal withdrawal) {
        transactions.change(Scope.of(insurer), "withdrawal", handle -> {
            new StandingRevisions(handle, insurer).leave(number);
            insert(handle, insurer, WithdrawalRow.INSERT, List.of(new WithdrawalRow(number, withdrawal)));
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
