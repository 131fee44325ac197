package jp.mokuteki.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A script of the tables of every engine, as Flyway names it once it is applied. They stand in a list, so that neither folders nor scripts
 * are looked through where there is nothing to do; a test compares the list with what Flyway finds.
 *
 * @param script the name of its file
 * @param checksum what Flyway makes of its lines
 */
record KnownMigration(String script, int checksum) {
    private static final String LIST = "/db/known-migrations.txt";

    /** Gives all of them in the order in which they are applied. */
    static List<KnownMigration> all() {
        try (InputStream list = Objects.requireNonNull(KnownMigration.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            var all = new ArrayList<KnownMigration>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                all.add(new KnownMigration(line.substring(0, space), Integer.parseInt(line.substring(space + 1))));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list of migrations cannot be read", e);
        }
    }

    String version() {
        return script.substring(1, script.indexOf("__"));
    }

    String description() {
        return script.substring(script.indexOf("__") + 2, script.length() - ".sql".length())
                .replace('_', ' ');
    }
}
