package jp.mokuteki.persistence;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionProceedings;
import org.jdbi.v3.core.statement.Update;

/** Drafts in the database. Thread-safe. */
final class JdbiDrafts implements Drafts {
    private static final String ALL = DraftRow.SELECT + " ORDER BY number";
    private static final String ONE = DraftRow.SELECT + " AND number = :number";
    private static final String REMOVE = "DELETE FROM draft WHERE insurer = :insurer AND number = :number";
    private final JdbiTransactions transactions;

    JdbiDrafts(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RevisionProceedings> of(InsurerNumber insurer) {
        return transactions.read(
                Scope.of(insurer),
                "drafts",
                handle -> Failures.understood(
                        "draft",
                        () -> handle.createQuery(ALL)
                                .bind("insurer", insurer.value())
                                .map(DraftRow.MAPPER)
                                .map(DraftRow::proceedings)
                                .list()));
    }

    @Override
    public Optional<RevisionProceedings> find(InsurerNumber insurer, int number) {
        return transactions.read(
                Scope.of(insurer),
                "draft",
                handle -> Failures.understood(
                        "draft",
                        () -> handle.createQuery(ONE)
                                .bind("insurer", insurer.value())
                                .bind("number", number)
                                .map(DraftRow.MAPPER)
                                .findOne()
                                .map(DraftRow::proceedings)));
    }

    @Override
    public void add(InsurerNumber insurer, RevisionProceedings proceedings) {
        write(insurer, DraftRow.INSERT, proceedings);
    }

    @Override
    public void replace(InsurerNumber insurer, RevisionProceedings proceedings) {
        write(insurer, DraftRow.UPDATE, proceedings);
    }

    private void write(InsurerNumber insurer, String sql, RevisionProceedings proceedings) {
        transactions.change(Scope.of(insurer), "draft", handle -> {
            Update update = handle.createUpdate(sql).bind("insurer", insurer.value());
            new DraftRow(proceedings).bindTo(update);
            update.execute();
        });
    }

    @Override
    public void remove(InsurerNumber insurer, int number) {
        transactions.change(
                Scope.of(insurer),
                "draft",
                handle -> handle.createUpdate(REMOVE)
                        .bind("insurer", insurer.value())
                        .bind("number", number)
                        .execute());
    }
}
