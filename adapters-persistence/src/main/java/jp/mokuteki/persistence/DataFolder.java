package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.mokuteki.application.port.out.StorageException;

/**
 * The folder of an embedded database, held for this one {@link Database}. H2 keeps other processes out by itself, but
 * would let a second pool of this process in, whose writes would not wait for ours: hence a lock of our own.
 */
final class DataFolder implements AutoCloseable {
    private static final String NAME = "mokuteki";
    /** While it is made. */
    private static final String NEW = "mokuteki-new";

    private static final String FILE_OF_H2 = ".mv.db";

    /** The one file of the database. */
    static final String DATABASE = NAME + FILE_OF_H2;

    /**
     * The SQL of PostgreSQL, and closing when we say so rather than when the JVM begins to end. None of them is the user's to
     * choose; the locking of the file stays as H2 has it.
     */
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    private static final String WRITING_AT_ONCE = ";WRITE_DELAY=0";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static DataFolder hold(Path wanted) {
        if (wanted.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("the name of the data folder must not hold a semicolon");
        }
        try {
            // a link to a folder is a folder, which createDirectories of Java 17 does not know
            Path folder = (Files.isDirectory(wanted) ? wanted : Files.createDirectories(wanted)).toRealPath();
            return locked(folder);
        } catch (IOException e) {
            throw new StorageException("could not open the data folder", e);
        }
    }

    private static DataFolder locked(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("mokuteki.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DataFolder(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            // this process holds it: answered below as for any other
        }
        channel.close();
        throw new DatabaseInUseException(folder);
    }

    Path path() {
        return folder;
    }

    Path file() {
        return folder.resolve(DATABASE);
    }

    String jdbcUrl() {
        return jdbcUrl(NAME) + WRITING_AT_ONCE;
    }

    /** Where the file stands while it is made. */
    Path newFile() {
        return folder.resolve(NEW + FILE_OF_H2);
    }

    /** Nothing in it is acknowledged before it is forced to the disk as a whole. */
    String jdbcUrlOfNew() {
        return jdbcUrl(NEW);
    }

    private String jdbcUrl(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + SETTINGS;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageException("could not release the data folder", e);
        }
    }
}
