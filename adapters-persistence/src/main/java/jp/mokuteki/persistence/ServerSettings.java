package jp.mokuteki.persistence;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings of PostgreSQL, as this role has them in this database, on which it rests whether what was acknowledged is
 * on the disk.
 */
record ServerSettings(Map<String, String> values) {
    private static final Logger LOG = LoggerFactory.getLogger(ServerSettings.class);

    private static final String COMMIT = "synchronous_commit";
    private static final String ENCODING = "server_encoding";
    /** On the disk here and, where there are synchronous standby servers, on theirs. */
    private static final Set<String> ON_THE_DISK = Set.of("on", "remote_apply");
    /** Without these a machine that fails, unlike a server that does, may lose or spoil what was acknowledged. */
    private static final List<String> AGAINST_FAILING_MACHINES = List.of("fsync", "full_page_writes");

    ServerSettings {
        values = Map.copyOf(values);
    }

    static ServerSettings of(Jdbi jdbi) {
        List<Map.Entry<String, String>> settings = jdbi.withHandle(
                handle -> handle.createQuery("SELECT name, setting FROM pg_settings WHERE setting IS NOT NULL")
                        .map((row, context) -> Map.entry(row.getString("name"), row.getString("setting")))
                        .list());
        return new ServerSettings(settings.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Refuses what loses acknowledged decisions or their text; warns of what does so when the machine fails. */
    void check() {
        if (!ON_THE_DISK.contains(value(COMMIT))) {
            throw new UnsafeSettingException(
                    COMMIT,
                    value(COMMIT),
                    "What it acknowledges may not be on the disk yet. Set it to on, for the role and the database too.");
        }
        if (!value(ENCODING).equals("UTF8")) {
            throw new UnsafeSettingException(ENCODING, value(ENCODING), "Create the database with ENCODING 'UTF8'.");
        }
        AGAINST_FAILING_MACHINES.stream()
                .filter(name -> value(name).equals("off"))
                .forEach(
                        name -> LOG.warn("the database server has {} = off: a power failure may lose decisions", name));
    }

    private String value(String name) {
        return values.getOrDefault(name, "unknown");
    }
}
