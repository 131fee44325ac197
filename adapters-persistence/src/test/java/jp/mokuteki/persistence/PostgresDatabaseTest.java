package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageFullException;
import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a database on a PostgreSQL server is opened, shared, refused, and lost for a while. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PostgresDatabaseTest {
    private static final int INSTANCES = 4;
    private static final int DECISIONS = 50;

    private TestDatabase server;

    @BeforeEach
    void an_empty_database_is_there() {
        server = PostgresServer.shared().emptyDatabase();
    }

    @AfterEach
    void drop() {
        server.close();
    }

    private Database open() {
        return Database.at(server.address(), PostgresServer.USER, PostgresServer.PASSWORD);
    }

    @Test
    void what_was_stored_is_there_after_closing_and_opening_again() {
        try (var database = open()) {
            database.insurers().add(TAKASAKI);
            database.decisions().add(TAKASAKI.number(), permitted(1));
        }

        try (var database = open()) {
            assertThat(database.insurers().find(TAKASAKI.number())).contains(TAKASAKI);
            assertThat(database.decisions().find(TAKASAKI.number(), id(1))).contains(permitted(1));
        }
    }

    @Test
    void every_store_fails_once_the_database_is_closed() {
        var database = open();

        database.close();

        assertThatThrownBy(() -> database.health().check()).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> database.insurers().add(TAKASAKI)).isInstanceOf(StorageException.class);
    }

    @Test
    void refuses_tables_of_a_later_version_and_leaves_them_alone() {
        open().close();
        server.change("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
                  installed_by, execution_time, success)
                VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'somebody', 1, TRUE)
                """);

        var refused = catchThrowableOfType(NewerSchemaException.class, this::open);

        assertThat(refused.found()).isEqualTo("999");
        server.change("DELETE FROM flyway_schema_history WHERE version = '999'");
        open().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local", "remote_write"})
    void refuses_a_database_that_acknowledges_what_may_not_be_on_every_disk(String value) {
        server.change("ALTER DATABASE " + server.name() + " SET synchronous_commit = " + value);

        var refused = catchThrowableOfType(UnsafeSettingException.class, this::open);

        assertThat(refused.setting()).isEqualTo("synchronous_commit");
        assertThat(refused).hasMessageContaining("synchronous_commit = " + value);
    }

    @Test
    void refuses_a_role_that_acknowledges_what_may_not_be_on_the_disk() {
        server.change("ALTER ROLE " + PostgresServer.USER + " IN DATABASE " + server.name()
                + " SET synchronous_commit = off");

        assertThatThrownBy(this::open).isInstanceOf(UnsafeSettingException.class);

        assertThat(server.count("SELECT COUNT(*) FROM pg_tables WHERE tablename = 'decision'"))
                .isZero();
    }

    @Test
    void opens_a_database_that_waits_for_more_than_the_disk() {
        server.change("ALTER DATABASE " + server.name() + " SET synchronous_commit = remote_apply");

        open().close();
    }

    @Test
    void refuses_a_database_that_does_not_keep_text_in_utf8() {
        try (var ascii = PostgresServer.shared().emptyDatabase("SQL_ASCII")) {
            var refused = catchThrowableOfType(
                    UnsafeSettingException.class,
                    () -> Database.at(ascii.address(), PostgresServer.USER, PostgresServer.PASSWORD));

            assertThat(refused.setting()).isEqualTo("server_encoding");
        }
    }

    @Test
    void many_instances_may_start_at_once_on_an_empty_database() throws Exception {
        List<Database> databases =
                atOnce(IntStream.range(0, INSTANCES).<Callable<Database>>mapToObj(number -> this::open));

        databases.get(0).insurers().add(TAKASAKI);
        for (Database database : databases) {
            assertThat(database.insurers().find(TAKASAKI.number())).contains(TAKASAKI);
            database.close();
        }
    }

    @Test
    void two_instances_write_side_by_side() throws Exception {
        try (var one = open();
                var other = open()) {
            one.insurers().add(TAKASAKI);

            atOnce(IntStream.range(0, DECISIONS).mapToObj(number -> () -> {
                (number % 2 == 0 ? one : other).decisions().add(TAKASAKI.number(), refused(number));
                return number;
            }));

            for (int number = 0; number < DECISIONS; number++) {
                var finder = number % 2 == 0 ? other : one;
                assertThat(finder.decisions().find(TAKASAKI.number(), id(number)))
                        .contains(refused(number));
            }
        }
    }

    @Test
    void of_two_instances_that_store_the_same_at_once_one_is_refused() throws Exception {
        try (var one = open();
                var other = open()) {
            List<String> said = atOnce(Stream.of(one, other).<Callable<String>>map(database -> () -> added(database)));

            assertThat(said).containsExactlyInAnyOrder("stored", "already stored");
        }
    }

    private static String added(Database database) {
        try {
            return database.transactions().inTransaction(() -> {
                database.insurers().add(OTHER);
                return "stored";
            });
        } catch (AlreadyStoredException e) {
            return "already stored";
        }
    }

    @Test
    void a_server_that_goes_away_is_missed_and_found_again_without_a_restart() throws Exception {
        try (var database = open()) {
            database.insurers().add(TAKASAKI);
            database.decisions().add(TAKASAKI.number(), refused(1));

            server.goAway();
            assertThatThrownBy(() -> database.health().check()).isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> database.decisions().add(TAKASAKI.number(), refused(2)))
                    .isInstanceOf(StorageException.class)
                    .isNotInstanceOf(OutcomeUnknownException.class);
            server.comeBack();

            awaitReady(database);
            database.decisions().add(TAKASAKI.number(), refused(3));
            assertThat(database.decisions().find(TAKASAKI.number(), id(1))).contains(refused(1));
            assertThat(database.decisions().find(TAKASAKI.number(), id(2))).isEmpty();
        }
    }

    /** As a readiness check does, until the test runs out of time. */
    private static void awaitReady(Database database) throws InterruptedException {
        while (!isReady(database)) {
            Thread.sleep(50);
        }
    }

    private static boolean isReady(Database database) {
        try {
            database.health().check();
            return true;
        } catch (StorageException e) {
            return false;
        }
    }

    @Test
    void a_server_without_room_is_not_ready_until_it_has_some_again() {
        try (var database = open()) {
            database.insurers().add(TAKASAKI);
            noRoomFor("sign_of_life");
            noRoomFor("decision");

            assertThatThrownBy(() -> database.decisions().add(TAKASAKI.number(), refused(1)))
                    .isInstanceOf(StorageFullException.class);
            assertThatThrownBy(() -> database.health().check()).isInstanceOf(StorageFullException.class);
            assertThat(database.insurers().find(TAKASAKI.number())).contains(TAKASAKI);

            server.change("DROP FUNCTION no_room() CASCADE");
            database.health().check();
            database.decisions().add(TAKASAKI.number(), refused(2));
            assertThat(database.decisions().find(TAKASAKI.number(), id(1))).isEmpty();
        }
    }

    /** Fails with the code that the server gives when a file of it cannot grow. */
    private void noRoomFor(String table) {
        server.change("""
                CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$
                """);
        server.change("CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON " + table + " EXECUTE FUNCTION no_room()");
    }

    private static <T> List<T> atOnce(Stream<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        List<Callable<T>> all = tasks.toList();
        var threads = Executors.newFixedThreadPool(Math.min(all.size(), 8));
        try {
            var results = new java.util.ArrayList<T>();
            for (Future<T> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
