package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.StorageException;

/**
 * アクセス記録のファイル — a file a day, one line of JSON an entry, in a folder of their own; a finished day is never opened
 * again, so its file may be moved or removed. Several processes may write to one folder. Thread-safe.
 */
public final class AccessLogFiles implements AccessLog, AutoCloseable {
    private final Path folder;
    private Optional<Day> open = Optional.empty();

    /** The file of a day. */
    private record Day(LocalDate date, Path path, FileChannel channel) {}

    private AccessLogFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes into a folder, which is made when the first line is.
     *
     * @param dataDirectory the folder in which the folder of the log stands
     * @return the log
     */
    public static AccessLogFiles in(Path dataDirectory) {
        return new AccessLogFiles(dataDirectory.resolve("access-log"));
    }

    @Override
    public synchronized void append(OffsetDateTime at, AccessEntry entry) {
        byte[] line = (AccessLine.of(at, entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            write(file(at.toLocalDate()).channel(), line);
        } catch (IOException e) {
            closeQuietly();
            throw new StorageException("could not write the access log", e);
        }
    }

    /** One call, so that lines of several processes do not mix; what a full disk cuts off is a failure. */
    private static void write(FileChannel channel, byte[] line) throws IOException {
        if (channel.write(ByteBuffer.wrap(line)) < line.length) {
            throw new IOException("the line was cut off");
        }
    }

    private Day file(LocalDate date) throws IOException {
        Optional<Day> usable = open.filter(day -> day.date().equals(date) && Files.exists(day.path()));
        if (usable.isPresent()) {
            return usable.get();
        }
        close();
        Files.createDirectories(folder);
        Path path = folder.resolve("access-" + date + ".jsonl");
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var day = new Day(date, path, channel);
        open = Optional.of(day);
        return day;
    }

    @Override
    public void check() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException("could not write the access log", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StorageException("could not write the access log", new IOException("the folder is read-only"));
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            // the failure to write is what is told
        }
    }

    @Override
    public synchronized void close() throws IOException {
        Optional<Day> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().channel().close();
        }
    }
}
