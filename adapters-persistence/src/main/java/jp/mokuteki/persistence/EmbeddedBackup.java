package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 控え — a copy of an embedded database with the last checkpoints beside it, in a folder of its own with a manifest. The signing keys are
 * never in it: whoever finds a backup must not be able to sign. Nothing else may have the database open meanwhile.
 */
public final class EmbeddedBackup {
    private EmbeddedBackup() {}

    /**
     * Writes a backup; the manifest is written last, so that what has one is whole.
     *
     * @param dataDirectory the folder of the database
     * @param target the folder of the backup, absent or empty
     * @throws BackupException where there is no database, or something stands in the target
     * @throws DatabaseInUseException where something has the database open
     * @throws StorageException where the disk fails
     */
    public static void write(Path dataDirectory, Path target) {
        if (!Files.isRegularFile(dataDirectory.resolve(DataFolder.DATABASE))) {
            throw new BackupException(
                    BackupException.Reason.NOTHING_THERE, "There is no embedded database in " + dataDirectory + ".");
        }
        try (DataFolder folder = DataFolder.hold(dataDirectory)) {
            requireEmpty(target);
            ledgers(folder);
            var manifest = Manifest.of(folder.path(), names(folder.path()));
            for (String name : manifest.hashes().keySet()) {
                LastingFiles.copy(folder.path().resolve(name), target.resolve(name));
            }
            manifest.check(target);
            manifest.write(target);
        } catch (IOException e) {
            throw new StorageException("could not write the backup", e);
        }
    }

    private static void requireEmpty(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> inside = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
            if (inside.findAny().isPresent()) {
                throw occupied(target + " is not an empty folder.");
            }
        }
    }

    private static BackupException occupied(String message) {
        return new BackupException(BackupException.Reason.OCCUPIED, message);
    }

    private static List<String> names(Path folder) {
        var names = new ArrayList<>(List.of(DataFolder.DATABASE));
        WitnessFiles.in(folder)
                .insurers()
                .forEach(insurer -> names.add("checkpoints/" + insurer.value() + ".checkpoint"));
        return names;
    }

    /**
     * Restores a backup into a folder without a database. Checkpoints that stand there are kept: they say whether the backup is
     * older than what was lost.
     *
     * @param backup the folder of the backup
     * @param dataDirectory where it is restored
     * @return what was placed, to be verified, or else undone
     * @throws BackupException where the backup is not what its manifest says, or there is a database
     * @throws DatabaseInUseException where another process holds the folder
     * @throws StorageException where the disk fails
     */
    public static Restoration place(Path backup, Path dataDirectory) {
        try {
            Manifest manifest = Manifest.read(backup);
            manifest.check(backup);
            try (DataFolder folder = DataFolder.hold(dataDirectory)) {
                if (Files.exists(folder.path().resolve(DataFolder.DATABASE))) {
                    throw occupied("There is a database in " + folder.path() + ", which is not written over.");
                }
                return placed(manifest, backup, folder);
            }
        } catch (IOException e) {
            throw new StorageException("could not restore the backup", e);
        }
    }

    private static Restoration placed(Manifest manifest, Path backup, DataFolder folder) throws IOException {
        var placed = new ArrayList<String>();
        try {
            for (String name : manifest.hashes().keySet()) {
                Path file = folder.path().resolve(name);
                if (!Files.exists(file)) {
                    placed.add(name);
                    LastingFiles.copy(backup.resolve(name), file);
                }
            }
            return new Restoration(folder.path(), placed, ledgers(folder));
        } catch (IOException | RuntimeException e) {
            Restoration.remove(folder, placed);
            throw e;
        }
    }

    /** Whose ledgers there are. The database is opened and closed for it, so that its one file has all that was committed. */
    private static List<InsurerNumber> ledgers(DataFolder folder) {
        var insurers = new ArrayList<InsurerNumber>();
        try (var connection = DriverManager.getConnection(folder.jdbcUrl() + ";IFEXISTS=TRUE", "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT insurer FROM ledger ORDER BY insurer")) {
            while (rows.next()) {
                insurers.add(InsurerNumber.parse(rows.getString(1)));
            }
            return insurers;
        } catch (SQLException e) {
            var failure = new StorageException("could not read the database", e);
            throw Failures.isFileInUse(failure) ? new DatabaseInUseException(folder.path()) : failure;
        }
    }
}
