package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.RecordFilter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a long list costs as much as it is long: the embedded database walks along an index to it, and sorts nothing. */
class EmbeddedPlansTest {
    @TempDir
    private Path folder;

    private String plan(String sql, Map<String, ?> values) throws Exception {
        Database.embedded(folder).close();
        try (var connection = DriverManager.getConnection(TableAccess.address(folder), "sa", "")) {
            return Jdbi.create(connection)
                    .withHandle(handle -> handle.createQuery("EXPLAIN " + sql)
                            .bind("insurer", "06139992")
                            .bindMap(values)
                            .mapTo(String.class)
                            .one());
        }
    }

    /** H2 plans a statement before it knows its values. */
    private String explained(String sql) throws Exception {
        Database.embedded(folder).close();
        try (var connection = DriverManager.getConnection(TableAccess.address(folder), "sa", "");
                var plan = connection.prepareStatement("EXPLAIN " + sql)) {
            for (int i = 1; i <= plan.getParameterMetaData().getParameterCount(); i++) {
                plan.setObject(i, null);
            }
            try (var row = plan.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void a_part_of_the_decisions() throws Exception {
        var narrowing = Narrowing.of(DecisionFilter.NONE, new UUID(0, 0), 201);

        assertThat(plan(JdbiDecisions.OF_INSURER + narrowing.sql(), narrowing.values()))
                .contains("/* index sorted */");
    }

    @Test
    void a_part_of_the_questions() throws Exception {
        assertThat(explained(QuestionRow.PAGE)).contains("/* index sorted */");
    }

    @Test
    void some_decisions_by_their_ids() throws Exception {
        assertThat(explained(JdbiDecisions.SOME.replace(":ids", "?").replace(":insurer", "?")))
                .contains("PRIMARY_KEY")
                .doesNotContain("tableScan");
    }

    @Test
    void a_part_of_the_records() throws Exception {
        var narrowing = Narrowing.of(RecordFilter.NONE, -1, 201);

        assertThat(plan(JdbiLedgerRecords.OF_INSURER + narrowing.sql(), narrowing.values()))
                .contains("/* index sorted */");
    }

    @Test
    void the_end_of_a_ledger() throws Exception {
        assertThat(plan(JdbiLedgerRecords.LAST, Map.of())).contains("/* index sorted */");
    }

    @Test
    void the_first_and_the_last_checkpoint() throws Exception {
        assertThat(plan(LedgerCheckpoints.FIRST, Map.of("from", 1L))).contains("/* index sorted */");
        assertThat(plan(LedgerCheckpoints.LAST, Map.of("from", 1L))).contains("/* index sorted */");
    }
}
