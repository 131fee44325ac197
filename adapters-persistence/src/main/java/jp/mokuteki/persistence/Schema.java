package jp.mokuteki.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables to the version that this program knows, and refuses those of a later one. */
final class Schema {
    private Schema() {}

    /** The tables of every engine. */
    static final String TABLES = "classpath:db/migration";
    /** What only PostgreSQL has. */
    static final String OF_SERVER = "classpath:db/postgresql";

    static void migrate(DataSource source, String... locations) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations(locations)
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                // Flyway would let applied migrations pass that are newer than any it knows
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException e) {
            throw Failures.failed("could not bring the tables up to date", e);
        }
    }

    private static void refuseNewer(MigrationInfoService info) {
        Optional<MigrationVersion> found = latest(Arrays.stream(info.applied()));
        Optional<MigrationVersion> known =
                latest(Arrays.stream(info.all()).filter(one -> one.getState().isResolved()));
        if (found.isPresent()
                && known.isPresent()
                && found.get().isNewerThan(known.get().getVersion())) {
            throw new NewerSchemaException(found.get().getVersion(), known.get().getVersion());
        }
    }

    private static Optional<MigrationVersion> latest(Stream<MigrationInfo> migrations) {
        return migrations
                .flatMap(one -> Optional.ofNullable(one.getVersion()).stream())
                .max(Comparator.naturalOrder());
    }
}
