package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.util.Optional;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;

/** Proposals of purges in the database. Thread-safe. */
final class JdbiPurgeProposals implements PurgeProposals {
    private static final String INSERT = """
            INSERT INTO purge_proposal (insurer, number, requested_by, requested_at, done)
            VALUES (:insurer, :number, :requestedBy, :requestedAt, FALSE)
            """;
    private static final String WAITING = """
            SELECT number, requested_by, requested_at FROM purge_proposal
            WHERE insurer = :insurer AND number = :number AND NOT done
            """;
    private static final String DONE =
            "UPDATE purge_proposal SET done = TRUE WHERE insurer = :insurer AND number = :number";
    private static final String NEXT =
            "SELECT COALESCE(MAX(number), 0) + 1 FROM purge_proposal WHERE insurer = :insurer";
    private static final RowMapper<PurgeProposal> MAPPER = (row, context) -> new PurgeProposal(
            row.getInt("number"),
            new CredentialId(row.getString("requested_by")),
            SqlValues.instant(row, "requested_at"));

    private final JdbiTransactions transactions;

    JdbiPurgeProposals(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<PurgeProposal> find(InsurerNumber insurer, int number) {
        return transactions.read(
                Scope.of(insurer),
                "proposal",
                handle -> handle.createQuery(WAITING)
                        .bind("insurer", insurer.value())
                        .bind("number", number)
                        .map(MAPPER)
                        .findOne());
    }

    @Override
    public void add(InsurerNumber insurer, PurgeProposal proposal) {
        transactions.change(
                Scope.of(insurer),
                "proposal",
                handle -> handle.createUpdate(INSERT)
                        .bind("insurer", insurer.value())
                        .bind("number", proposal.number())
                        .bind("requestedBy", proposal.requestedBy().value())
                        .bind("requestedAt", value(proposal.requestedAt()))
                        .execute());
    }

    @Override
    public void remove(InsurerNumber insurer, int number) {
        transactions.change(
                Scope.of(insurer),
                "proposal",
                handle -> handle.createUpdate(DONE)
                        .bind("insurer", insurer.value())
                        .bind("number", number)
                        .execute());
    }

    @Override
    public int next(InsurerNumber insurer) {
        return transactions.read(
                Scope.of(insurer),
                "proposals",
                handle -> handle.createQuery(NEXT)
                        .bind("insurer", insurer.value())
                        .mapTo(Integer.class)
                        .one());
    }
}
