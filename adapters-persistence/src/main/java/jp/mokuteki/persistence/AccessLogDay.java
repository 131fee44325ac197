package jp.mokuteki.persistence;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Optional;

/** The open file of one day of the access log. Appends are safe for threads; nobody appends while it is closed. */
final class AccessLogDay implements AutoCloseable {
    private final LocalDate date;
    private final Path path;
    private final OutputStream file;
    /** What tells the opened file from another of its name; absent where the file system has no such thing. */
    private final Optional<Object> key;

    private AccessLogDay(LocalDate date, Path path, OutputStream file, Optional<Object> key) {
        this.date = date;
        this.path = path;
        this.file = file;
        this.key = key;
    }

    /** Opens the file of a day and goes on with what is there. */
    static AccessLogDay open(Path folder, LocalDate date) throws IOException {
        Path path = folder.resolve("access-" + date + ".jsonl");
        var file = new FileOutputStream(path.toFile(), true);
        return new AccessLogDay(date, path, file, keyOf(path));
    }

    private static Optional<Object> keyOf(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    boolean isOf(LocalDate day) {
        return date.equals(day);
    }

    /** Asks the disk whether the file that was opened still stands in its place. */
    boolean isThere() {
        try {
            return keyOf(path).equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    /** One write without a buffer, so that lines do not mix; what a full disk cuts off is a failure. */
    void append(byte[] line) throws IOException {
        file.write(line);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
