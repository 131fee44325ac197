package jp.mokuteki.persistence;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The file of one day of the access log. A line is kept until the file was seen in its place after it was written: whatever was
 * written to a file that somebody took away is written to the one that takes its place. Appends are safe for threads; for
 * everything else one is alone.
 */
final class AccessLogDay implements AutoCloseable {
    /** The disk is asked by a line that comes so long after it was asked before: to ask is nearly as dear as to append. */
    private static final long UNSURE_NANOSECONDS = 10_000_000;

    private final LocalDate date;
    private final Path path;
    private final Queue<byte[]> unsure = new ConcurrentLinkedQueue<>();
    private OutputStream file;
    /** What tells the opened file from another of its name; absent where the file system has no such thing. */
    private Optional<Object> key;

    private volatile boolean failed;
    private volatile long askedAt;

    private AccessLogDay(LocalDate date, Path path) throws IOException {
        this.date = date;
        this.path = path;
        this.file = new FileOutputStream(path.toFile(), true);
        this.key = keyOf(path);
        this.askedAt = System.nanoTime();
    }

    /** Opens the file of a day and goes on with what is there. */
    static AccessLogDay open(Path folder, LocalDate date) throws IOException {
        return new AccessLogDay(date, folder.resolve("access-" + date + ".jsonl"));
    }

    private static Optional<Object> keyOf(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    boolean isOf(LocalDate day) {
        return date.equals(day);
    }

    /** Whether lines can be appended: otherwise its file is opened anew. */
    boolean isReady() {
        return !failed;
    }

    /** Whether lines have been unsure for as long as they may be. */
    boolean isDue() {
        return System.nanoTime() - askedAt >= UNSURE_NANOSECONDS;
    }

    /** One write without a buffer, so that lines do not mix; what a full disk cuts off is a failure. */
    void append(byte[] line) throws IOException {
        try {
            file.write(line);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
        unsure.add(line);
    }

    /**
     * Asks the disk whether the opened file still stands in its place, and makes good what was written elsewhere. Where nothing
     * was, the place stays empty until there is a line for it.
     */
    void settle() throws IOException {
        if (!isThere()) {
            failed = true;
            if (!unsure.isEmpty()) {
                replace();
                failed = false;
            }
        }
        unsure.clear();
        askedAt = System.nanoTime();
    }

    private boolean isThere() {
        try {
            return keyOf(path).equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    /** The old file is closed last: while it is open, no other can have its key. */
    private void replace() throws IOException {
        Files.createDirectories(path.getParent());
        OutputStream old = file;
        file = new FileOutputStream(path.toFile(), true);
        key = Optional.empty();
        try {
            var lines = new ByteArrayOutputStream();
            unsure.forEach(lines::writeBytes);
            file.write(lines.toByteArray());
            key = keyOf(path);
        } finally {
            old.close();
        }
    }

    /** Settles what is unsure, and closes the file in any case. */
    @Override
    public void close() throws IOException {
        try {
            if (!unsure.isEmpty()) {
                settle();
            }
        } finally {
            file.close();
        }
    }
}
