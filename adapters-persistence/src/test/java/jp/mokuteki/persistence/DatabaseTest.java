package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.mokuteki.application.contract.SampleRevisions;
import jp.mokuteki.application.contract.SampleTables;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.register.RecordedRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a database is opened, closed and refused. */
class DatabaseTest {
    private static final RecordedRevision REVISION = SampleRevisions.first(SampleTables.issued());

    @TempDir
    private Path folder;

    @Test
    void makes_the_folder_where_it_is_absent() {
        Path absent = folder.resolve("組合").resolve("data");

        try (var database = Database.embedded(absent)) {
            database.health().check();
        }

        assertThat(absent.resolve("mokuteki.mv.db")).isRegularFile();
    }

    @Test
    void opens_a_folder_that_is_reached_by_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));

        try (var database = Database.embedded(link)) {
            database.health().check();
        }

        assertThat(folder.resolve("data").resolve("mokuteki.mv.db")).isRegularFile();
    }

    @Test
    void what_was_stored_is_there_after_closing_and_opening_again() {
        try (var database = Database.embedded(folder)) {
            database.insurers().add(TAKASAKI);
            database.revisions().add(TAKASAKI.number(), REVISION);
            database.decisions().add(TAKASAKI.number(), permitted(1));
        }

        try (var database = Database.embedded(folder)) {
            assertThat(database.insurers().find(TAKASAKI.number())).contains(TAKASAKI);
            assertThat(database.revisions().of(TAKASAKI.number()).revisions()).containsExactly(REVISION);
            assertThat(database.decisions().find(TAKASAKI.number(), id(1))).contains(permitted(1));
        }
    }

    @Test
    void every_store_fails_once_the_database_is_closed() {
        var database = Database.embedded(folder);

        database.close();

        assertThatThrownBy(() -> database.health().check()).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> database.insurers().find(TAKASAKI.number())).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> database.insurers().add(TAKASAKI)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> database.transactions().inTransaction(() -> 1)).isInstanceOf(StorageException.class);
    }

    @Test
    void refuses_a_folder_that_another_process_holds_and_opens_it_afterwards() {
        try (var holder = Holder.ofProgram(folder)) {
            assertRefusedAsInUse();
            assertThat(holder.isRunning()).isTrue();
        }

        Database.embedded(folder).close();
    }

    @Test
    void refuses_a_database_that_another_tool_holds() {
        try (var holder = Holder.ofTool(folder)) {
            assertRefusedAsInUse();
            assertThat(holder.isRunning()).isTrue();
        }
    }

    @Test
    void refuses_a_folder_that_this_process_has_open() {
        try (var open = Database.embedded(folder)) {
            assertRefusedAsInUse();

            open.insurers().add(TAKASAKI);
            assertThat(open.insurers().find(TAKASAKI.number())).contains(TAKASAKI);
        }
    }

    @Test
    void refuses_tables_of_a_later_version_and_names_both_versions() {
        Database.embedded(folder).close();
        TableAccess.change(folder, """
                INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                  "installed_by", "execution_time", "success")
                VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'sa', 1, TRUE)
                """);

        var refused = catchThrowableOfType(NewerSchemaException.class, () -> Database.embedded(folder));

        assertThat(refused.found()).isEqualTo("999");
        assertThat(refused.known()).isEqualTo("11");
        assertThat(refused).hasMessageContaining("999").hasMessageContaining("version 11 ");
    }

    @Test
    void a_refused_folder_is_not_held() {
        refuses_tables_of_a_later_version_and_names_both_versions();

        TableAccess.change(folder, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '999'");

        Database.embedded(folder).close();
    }

    @Test
    void fails_on_a_file_that_is_no_database() throws IOException {
        Files.writeString(folder.resolve("mokuteki.mv.db"), "目的".repeat(10_000));

        assertThatThrownBy(() -> Database.embedded(folder)).isInstanceOf(StorageException.class);
    }

    @Test
    void fails_on_a_folder_that_is_a_file() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Database.embedded(file)).isInstanceOf(StorageException.class);
    }

    @Test
    void refuses_a_folder_whose_name_would_change_the_settings_of_the_database() {
        Path tricky = folder.resolve("data;FILE_LOCK=NO");

        assertThatThrownBy(() -> Database.embedded(tricky)).isInstanceOf(IllegalArgumentException.class);

        assertThat(tricky).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./mokuteki",
                "jdbc:h2:mem:;INIT=RUNSCRIPT FROM 'x.sql'",
                "jdbc:mysql://localhost/mokuteki",
                "postgresql://localhost/mokuteki",
                " jdbc:postgresql://localhost/mokuteki",
                ""
            })
    void a_server_is_one_of_postgresql_and_of_nothing_else(String address) {
        assertThatThrownBy(() -> Database.at(address, "user", "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void fails_where_no_server_answers() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://127.0.0.1:1/mokuteki", "user", "secret"))
                .isInstanceOf(StorageException.class);
    }

    private void assertRefusedAsInUse() {
        var refused = catchThrowableOfType(DatabaseInUseException.class, () -> Database.embedded(folder));
        assertThat(refused).hasMessageContaining("in use");
        assertThat(refused.dataDirectory()).isEqualTo(folder);
    }
}
