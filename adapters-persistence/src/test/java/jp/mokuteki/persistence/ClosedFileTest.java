package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection to a file that H2 has closed is given to nobody any more, and not even asked to undo what it began. */
class ClosedFileTest {
    @TempDir
    private Path folder;

    private HikariDataSource pool;

    @BeforeEach
    void open() {
        pool = ConnectionPool.openFile(TableAccess.address(folder), "sa");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Neither the statement nor its connection can be closed then. */
    private void closeTheFile() throws SQLException {
        pool.getConnection().createStatement().execute("SHUTDOWN IMMEDIATELY");
    }

    @Test
    void nothing_is_asked_of_a_connection_once_it_has_said_that_its_file_is_closed() throws SQLException {
        Connection begun = pool.getConnection();
        begun.setAutoCommit(false);
        closeTheFile();

        assertThatThrownBy(begun::commit).isInstanceOf(SQLException.class);

        assertThat(begun.isClosed()).isTrue();
        assertThatThrownBy(begun::rollback).hasMessage("Connection is closed");
        assertThatThrownBy(() -> begun.setAutoCommit(true)).hasMessage("Connection is closed");
    }

    @Test
    void the_next_connection_is_to_the_file_opened_anew() throws SQLException {
        Connection begun = pool.getConnection();
        closeTheFile();
        assertThatThrownBy(begun::createStatement).isInstanceOf(SQLException.class);

        try (Connection next = pool.getConnection()) {
            assertThat(next.isValid(1)).isTrue();
        }
    }

    @Test
    void a_connection_whose_statement_was_refused_stays_in_use() throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE once (id INT PRIMARY KEY)");

            assertThatThrownBy(() -> statement.execute("CREATE TABLE once (id INT)"))
                    .isInstanceOf(SQLException.class);

            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void a_part_of_a_transaction_that_cannot_be_ended_is_a_failure_of_the_storage() {
        pool.close();
        try (Database database = Database.embedded(folder)) {
            Transactions transactions = database.transactions();

            assertThatThrownBy(() -> transactions.inTransaction(() -> {
                        assertThatThrownBy(() -> transactions.attempt(() -> {
                                    database.insurers().add(TAKASAKI);
                                    return closeTheFileOf(folder);
                                }))
                                .isInstanceOf(StorageException.class);
                        return "half a transaction";
                    }))
                    .isInstanceOf(StorageException.class);
        }
    }

    private static boolean closeTheFileOf(Path folder) {
        try {
            return DriverManager.getConnection(TableAccess.address(folder), "sa", "")
                    .createStatement()
                    .execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
