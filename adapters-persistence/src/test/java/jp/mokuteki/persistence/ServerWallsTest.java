package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.contract.SampleLedgers;
import jp.mokuteki.persistence.server.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whatever this program asks it: raw statements in the roles of the program. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ServerWallsTest {
    private static final String APPLICATION = PostgresServer.USER + "_app";
    private static final String PURGE = PostgresServer.USER + "_purge";
    private static final String NO_RIGHT = "42501";

    private MigratedDatabase migrated;
    private Connection connection;

    @BeforeEach
    void two_insurers_have_something_in_every_table() throws SQLException {
        migrated = MigratedDatabase.copy();
        try (var database = migrated.open()) {
            for (var insurer : List.of(TAKASAKI, OTHER)) {
                database.insurers().add(insurer);
                database.decisions().add(insurer.number(), refused(1));
                var signer = SampleLedgers.signer(insurer.number());
                database.ledgerRecords().begin(insurer.number(), signer.verifierKey());
                SampleLedgers.in(database).append(signer, SampleLedgers.requests(0, 2));
            }
        }
        connection = DriverManager.getConnection(
                migrated.database().address(), PostgresServer.USER, PostgresServer.PASSWORD);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        migrated.close();
    }

    private void as(String role, String insurer) throws SQLException {
        execute("SET LOCAL ROLE " + role);
        execute("SET LOCAL mokuteki.insurer = '" + insurer + "'");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private String refusal(String sql) {
        return catchThrowableOfType(SQLException.class, () -> execute(sql)).getSQLState();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_record SET leaf = leaf",
                "UPDATE ledger_record SET body = NULL, salt = NULL",
                "UPDATE ledger_record SET purged_by = NULL",
                "DELETE FROM ledger_record",
                "TRUNCATE ledger_record",
                "UPDATE ledger_node SET hash = hash",
                "DELETE FROM ledger_node",
                "UPDATE ledger_checkpoint SET note = note",
                "DELETE FROM ledger_checkpoint",
                "UPDATE ledger SET first_key = first_key",
                "DELETE FROM ledger",
                "UPDATE decision SET answer = answer",
                "DELETE FROM decision",
                "UPDATE ledger_hold SET reason = reason",
                "DELETE FROM ledger_hold",
                "UPDATE revision SET effective_from = effective_from",
                "DELETE FROM revision",
                "UPDATE purpose SET text = text",
                "DELETE FROM purpose",
                "UPDATE category SET title = title",
                "UPDATE cell SET state = state",
                "UPDATE heading SET text = text",
                "UPDATE enactment SET reason = reason",
                "DELETE FROM enactment",
                "UPDATE withdrawal SET reason = reason",
                "DELETE FROM withdrawal",
                "DROP TABLE ledger_record",
                "ALTER TABLE ledger_record DISABLE ROW LEVEL SECURITY",
                "CREATE TABLE of_its_own (number INTEGER)",
                "SELECT * FROM flyway_schema_history"
            })
    void the_application_can_change_and_remove_nothing_of_a_ledger(String sql) throws SQLException {
        as(APPLICATION, "06139992");

        assertThat(refusal(sql)).isEqualTo(NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "ledger", "ledger_record", "ledger_node", "ledger_checkpoint"})
    void it_sees_the_rows_of_the_insurer_it_has_named_and_no_others(String table) throws SQLException {
        as(APPLICATION, "06139992");
        assertThat(column("SELECT DISTINCT insurer FROM " + table)).containsExactly("06139992");
        assertThat(column("SELECT insurer FROM " + table + " WHERE insurer = '06270011'"))
                .isEmpty();

        execute("SET LOCAL mokuteki.insurer = '06270011'");
        assertThat(column("SELECT DISTINCT insurer FROM " + table)).containsExactly("06270011");
    }

    @Test
    void without_an_insurer_it_sees_no_row_of_any_table() throws SQLException {
        execute("SET LOCAL ROLE " + APPLICATION);
        List<String> walled = column("""
                SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                  AND NOT relispartition AND relname NOT IN ('flyway_schema_history', 'sign_of_life')
                """);

        assertThat(walled).hasSizeGreaterThanOrEqualTo(14);
        for (String table : walled) {
            assertThat(column("SELECT 1 FROM " + table)).isEmpty();
        }
    }

    @Test
    void it_has_no_part_of_the_ledgers_by_its_own_name() throws SQLException {
        as(APPLICATION, "06139992");

        assertThat(column("SELECT COUNT(*) FROM pg_class WHERE relispartition AND relkind = 'r'"))
                .containsExactly("12");
        assertThat(column("SELECT relname FROM pg_class WHERE relispartition AND relkind IN ('r', 'p')"
                        + " AND (has_table_privilege(oid, 'SELECT') OR has_table_privilege(oid, 'INSERT'))"))
                .isEmpty();
        assertThat(refusal("SELECT 1 FROM ledger_record_0_rest")).isEqualTo(NO_RIGHT);
    }

    @Test
    void it_can_store_nothing_for_an_insurer_that_it_has_not_named() throws SQLException {
        as(APPLICATION, "06139992");

        assertThat(refusal("INSERT INTO ledger_node (insurer, level, position, hash) VALUES ('06270011', 9, 9, 'x')"))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void a_line_that_it_may_lock_cannot_be_given_to_another_insurer() throws SQLException {
        as(APPLICATION, "06139992");

        assertThat(refusal("UPDATE ledger SET insurer = '06270011'")).isEqualTo(NO_RIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE ledger_record SET body = 'x' WHERE sequence = 0 | 42501
            UPDATE ledger_record SET body = NULL WHERE sequence = 0 | 42501
            UPDATE ledger_record SET purged_by = 1 WHERE sequence = 0 | 23514
            UPDATE ledger_record SET leaf = 'x' WHERE sequence = 0 | 42501
            UPDATE ledger_record SET insurer = '06270011' | 42501
            DELETE FROM ledger_record | 42501
            SELECT body FROM ledger_record | 42501
            SELECT * FROM decision | 42501
            INSERT INTO ledger_node (insurer, level, position, hash) VALUES ('06139992', 9, 9, 'x') | 42501
            """)
    void the_role_of_the_purge_can_purge_and_nothing_else(String sql, String state) throws SQLException {
        as(PURGE, "06139992");

        assertThat(refusal(sql)).isEqualTo(state);
    }

    @Test
    void the_role_of_the_purge_reaches_no_record_of_another_insurer_and_none_twice() throws SQLException {
        String purge = """
                UPDATE ledger_record SET kind = NULL, recorded_on = NULL, reference = NULL, salt = NULL, body = NULL,
                  purged_by = 1 WHERE sequence = 0
                """;
        as(PURGE, "06139992");

        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(purge)).isEqualTo(1);
            assertThat(statement.executeUpdate(purge)).isZero();
        }
        connection.commit();
        assertThat(migrated.database().count("SELECT COUNT(*) FROM ledger_record WHERE purged_by IS NOT NULL"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT UPDATE (body) ON ledger_record TO " + APPLICATION,
                "GRANT DELETE ON ledger_record_0_rest TO " + APPLICATION,
                "ALTER TABLE ledger_record_0_rest DISABLE ROW LEVEL SECURITY",
                "GRANT DELETE ON ledger_checkpoint TO PUBLIC",
                "ALTER TABLE decision DISABLE ROW LEVEL SECURITY",
            })
    void does_not_open_where_the_application_could_do_more_than_it_should(String weakening) {
        migrated.database().change(weakening);

        assertThatThrownBy(migrated::open)
                .isInstanceOf(UnsafeSettingException.class)
                .hasMessageContaining("role " + APPLICATION);
    }
}
