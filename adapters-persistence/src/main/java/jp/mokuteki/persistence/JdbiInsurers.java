package jp.mokuteki.persistence;

import java.util.Optional;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;

/** Insurers in the database. Thread-safe. */
final class JdbiInsurers implements Insurers {
    private static final RowMapper<InsurerRow> ROW =
            (row, context) -> new InsurerRow(row.getString("number"), row.getString("name"));

    private final JdbiTransactions transactions;

    /** A line of the table {@code insurer}. */
    private record InsurerRow(String number, String name) {
        Insurer insurer() {
            return new Insurer(InsurerNumber.parse(number), name);
        }
    }

    JdbiInsurers(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Insurer> find(InsurerNumber number) {
        Optional<InsurerRow> found = transactions.read(
                Scope.of(number),
                "insurer",
                handle -> handle.createQuery("SELECT number, name FROM insurer WHERE number = :number")
                        .bind("number", number.value())
                        .map(ROW)
                        .findOne());
        return found.map(row -> Failures.understood("insurer", row::insurer));
    }

    @Override
    public void add(Insurer insurer) {
        transactions.change(
                Scope.of(insurer.number()),
                "insurer",
                handle -> handle.createUpdate("INSERT INTO insurer (number, name) VALUES (:number, :name)")
                        .bind("number", insurer.number().value())
                        .bind("name", insurer.name())
                        .execute());
    }
}
