package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.persistence.server.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A connection that is lost during the commit leaves open whether it took place, and the program says so. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class UnknownOutcomeTest {
    private static final String COMMIT = "COMMIT\0";
    private static final String INSERT = "INSERT INTO decision";

    private MigratedDatabase migrated;
    private CuttingProxy proxy;
    private Database database;

    @BeforeEach
    void an_insurer_is_stored() {
        migrated = MigratedDatabase.copy();
        proxy = CuttingProxy.before(migrated.database().address());
        database = Database.at(proxy.address(), PostgresServer.USER, PostgresServer.PASSWORD);
        database.insurers().add(TAKASAKI);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        proxy.close();
        migrated.close();
    }

    @Test
    void is_unknown_where_the_commit_did_not_reach_the_server() {
        proxy.cutBefore(COMMIT);

        assertThatThrownBy(this::storeOne).isInstanceOf(OutcomeUnknownException.class);

        assertThat(database.decisions().find(TAKASAKI.number(), id(1))).isEmpty();
        assertStoresAgain();
    }

    @Test
    void is_unknown_where_only_the_answer_of_the_server_was_lost() {
        proxy.cutAfter(COMMIT);

        assertThatThrownBy(this::storeOne).isInstanceOf(OutcomeUnknownException.class);

        assertThat(database.decisions().find(TAKASAKI.number(), id(1))).contains(refused(1));
        assertStoresAgain();
    }

    @Test
    void is_known_where_the_connection_is_lost_before_the_commit() {
        proxy.cutAfter(INSERT);

        assertThatThrownBy(this::storeOne)
                .isInstanceOf(StorageException.class)
                .isNotInstanceOf(OutcomeUnknownException.class);

        assertThat(database.decisions().find(TAKASAKI.number(), id(1))).isEmpty();
        assertStoresAgain();
    }

    @Test
    void is_known_where_nothing_was_written() {
        proxy.cutBefore(COMMIT);

        assertThatThrownBy(() -> database.transactions()
                        .inTransaction(() -> database.insurers().find(TAKASAKI.number())))
                .isInstanceOf(StorageException.class)
                .isNotInstanceOf(OutcomeUnknownException.class);
    }

    private void storeOne() {
        database.decisions().add(TAKASAKI.number(), refused(1));
    }

    private void assertStoresAgain() {
        assertThat(proxy.hasCut()).isTrue();
        database.decisions().add(TAKASAKI.number(), refused(2));
        assertThat(database.decisions().find(TAKASAKI.number(), id(2))).contains(refused(2));
    }
}
