package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.mokuteki.application.port.out.StorageException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new embedded database is made without Flyway, and nobody can tell it from one that Flyway has made. */
class NewDatabaseTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void the_known_migrations_are_those_that_flyway_finds() {
        List<KnownMigration> found = Arrays.stream(flyway(folder).info().all())
                .map(one -> new KnownMigration(one.getScript(), one.getChecksum()))
                .toList();

        assertThat(KnownMigration.all()).isEqualTo(found);
    }

    @Test
    void its_tables_are_those_that_flyway_makes() throws SQLException {
        Database.embedded(folder).close();
        flyway(other).migrate();

        assertThat(tables(folder)).isEqualTo(tables(other));
    }

    @Test
    void its_history_is_one_in_which_flyway_finds_nothing_to_do() {
        Database.embedded(folder).close();

        Flyway flyway = flyway(folder);
        flyway.validate();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getInstalledRank)
                .startsWith(1, 2, 3);
    }

    @Test
    void its_history_reads_as_the_one_that_flyway_writes() throws SQLException {
        Database.embedded(folder).close();
        flyway(other).migrate();

        assertThat(history(folder)).isEqualTo(history(other));
    }

    @Test
    void a_database_that_flyway_has_made_is_opened_as_it_is() throws SQLException {
        flyway(folder).migrate();
        List<String> before = history(folder);

        Database.embedded(folder).close();

        assertThat(history(folder)).isEqualTo(before);
    }

    @Test
    void an_empty_file_gets_its_tables_from_flyway() throws SQLException {
        TableAccess.change(folder, "CHECKPOINT");

        Database.embedded(folder).close();

        flyway(other).migrate();
        assertThat(tables(folder)).isEqualTo(tables(other));
    }

    @Test
    void what_a_process_left_that_ended_in_the_middle_is_made_anew() throws IOException {
        Path half = Files.writeString(folder.resolve("mokuteki-new.mv.db"), "目的");

        try (Database database = Database.embedded(folder)) {
            database.health().check();
        }

        assertThat(half).doesNotExist();
    }

    @Test
    void fails_where_a_migration_was_applied_that_was_another() {
        Database.embedded(folder).close();
        TableAccess.change(folder, "UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '7'");

        assertThatThrownBy(() -> Database.embedded(folder)).isInstanceOf(StorageException.class);
    }

    @Test
    void fails_where_a_migration_had_failed() {
        Database.embedded(folder).close();
        TableAccess.change(folder, "UPDATE \"flyway_schema_history\" SET \"success\" = FALSE WHERE \"version\" = '11'");

        assertThatThrownBy(() -> Database.embedded(folder)).isInstanceOf(StorageException.class);
    }

    private static Flyway flyway(Path folder) {
        return Flyway.configure()
                .dataSource(url(folder), "sa", "")
                .locations(Schema.TABLES)
                .placeholderReplacement(false)
                .load();
    }

    private static String url(Path folder) {
        try (DataFolder held = DataFolder.hold(folder)) {
            return held.jdbcUrl();
        }
    }

    private static List<String> tables(Path folder) throws SQLException {
        return lines(folder, "SCRIPT NODATA NOPASSWORDS NOSETTINGS");
    }

    private static List<String> history(Path folder) throws SQLException {
        return lines(
                folder,
                "SELECT CONCAT_WS('|', \"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\","
                        + " \"installed_by\", \"success\") FROM \"flyway_schema_history\" ORDER BY \"installed_rank\"");
    }

    private static List<String> lines(Path folder, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url(folder), "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
