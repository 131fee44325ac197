package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.time.Instant;
import java.util.List;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.domain.ledger.Hold;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.mapper.RowMapper;

/** Holds on ledgers in the database. Thread-safe. */
final class JdbiLedgerHolds implements LedgerHolds {
    private static final String INSERT = """
            INSERT INTO ledger_hold (insurer, number, first_record, last_record, reason, placed_by, placed_at)
            VALUES (:insurer, :number, :first, :last, :reason, :placedBy, :placedAt)
            """;
    private static final String STANDING = """
            SELECT number, first_record, last_record, reason, placed_by, placed_at FROM ledger_hold
            WHERE insurer = :insurer AND lifted_at IS NULL ORDER BY number
            """;
    private static final String LIFT = """
            UPDATE ledger_hold SET lifted_at = COALESCE(lifted_at, :now) WHERE insurer = :insurer AND number = :number
            """;
    private static final String NEXT = "SELECT COALESCE(MAX(number), 0) + 1 FROM ledger_hold WHERE insurer = :insurer";
    private static final RowMapper<Row> MAPPER = (row, context) -> new Row(
            row.getInt("number"),
            row.getLong("first_record"),
            row.getLong("last_record"),
            row.getString("reason"),
            row.getString("placed_by"),
            SqlValues.instant(row, "placed_at"));

    private final JdbiTransactions transactions;

    /** A line of the table {@code ledger_hold}. */
    private record Row(int number, long first, long last, String reason, String placedBy, Instant placedAt) {
        PlacedHold hold() {
            return new PlacedHold(number, new Hold(new SequenceRange(first, last), reason, placedBy), placedAt);
        }
    }

    JdbiLedgerHolds(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<PlacedHold> standing(InsurerNumber insurer) {
        List<Row> rows = transactions.read(
                Scope.of(insurer),
                "holds",
                handle -> handle.createQuery(STANDING)
                        .bind("insurer", insurer.value())
                        .map(MAPPER)
                        .list());
        return rows.stream().map(row -> Failures.understood("hold", row::hold)).toList();
    }

    @Override
    public void add(InsurerNumber insurer, PlacedHold placed) {
        Hold hold = placed.hold();
        transactions.change(
                Scope.of(insurer),
                "hold",
                handle -> handle.createUpdate(INSERT)
                        .bind("insurer", insurer.value())
                        .bind("number", placed.number())
                        .bind("first", hold.range().first())
                        .bind("last", hold.range().last())
                        .bind("reason", hold.reason())
                        .bind("placedBy", hold.placedBy())
                        .bind("placedAt", value(placed.placedAt()))
                        .execute());
    }

    @Override
    public boolean lift(InsurerNumber insurer, int number, Instant now) {
        return transactions.inTransaction(() -> {
            var lifted = new boolean[1];
            transactions.change(
                    Scope.of(insurer),
                    "hold",
                    handle -> lifted[0] = handle.createUpdate(LIFT)
                                    .bind("insurer", insurer.value())
                                    .bind("number", number)
                                    .bind("now", value(now))
                                    .execute()
                            == 1);
            return lifted[0];
        });
    }

    @Override
    public int next(InsurerNumber insurer) {
        return transactions.read(
                Scope.of(insurer),
                "holds",
                handle -> handle.createQuery(NEXT)
                        .bind("insurer", insurer.value())
                        .mapTo(Integer.class)
                        .one());
    }
}
