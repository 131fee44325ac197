package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each engine means by the way in which a write failed. */
class FailedWritesTest {
    @TempDir
    private Path folder;

    private final AtomicInteger reopened = new AtomicInteger();

    private WriteRules embedded() {
        return new WriteRules.Embedded(folder, Jdbi.create(TableAccess.address(folder)), reopened::incrementAndGet);
    }

    private static RuntimeException ofServer(String state) {
        return new IllegalStateException(new SQLException("on purpose", state));
    }

    private static RuntimeException ofFile(String message) {
        return new IllegalStateException(new SQLException("on purpose", "90031", new IOException(message)));
    }

    @ParameterizedTest
    @CsvSource({
        "08000, true",
        "08003, true",
        "08006, true",
        "08007, true",
        "57P01, true",
        "57P02, true",
        "57P03, true",
        "57014, false",
        "40001, false",
        "40P01, false",
        "23505, false",
        "53100, false",
        "25006, false"
    })
    void a_commit_is_open_where_the_server_could_not_say_how_it_ended(String state, boolean open) {
        var rules = new WriteRules.Server(new ServerRoles("app", "purge"));

        assertThat(rules.leavesOpen(ofServer(state))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"53100, true", "53200, false", "53300, false", "08006, false"})
    void a_server_names_a_full_disk_by_its_code(String state, boolean full) {
        var rules = new WriteRules.Server(new ServerRoles("app", "purge"));

        assertThat(rules.meansFull(ofServer(state))).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "File too large"})
    void a_file_that_finds_no_room_is_a_full_disk_and_not_an_open_commit(String message) {
        WriteRules rules = embedded();

        assertThat(rules.meansFull(ofFile(message))).isTrue();
        assertThat(rules.leavesOpen(ofFile(message))).isFalse();
    }

    @Test
    void a_file_that_fails_otherwise_leaves_the_commit_open() {
        WriteRules rules = embedded();

        assertThat(rules.meansFull(ofFile("Input/output error"))).isFalse();
        assertThat(rules.leavesOpen(ofFile("Input/output error"))).isTrue();
    }

    @Test
    void the_embedded_database_is_reopened_where_it_has_closed_itself_and_only_there() {
        WriteRules rules = embedded();

        rules.afterFailure(ofServer("23505"));
        assertThat(reopened).hasValue(0);

        rules.afterFailure(ofFile("Input/output error"));
        rules.afterFailure(ofServer("90098"));
        assertThat(reopened).hasValue(2);
    }
}
