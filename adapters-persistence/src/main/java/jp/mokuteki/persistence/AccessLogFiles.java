package jp.mokuteki.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.StorageException;

/**
 * アクセス記録のファイル — a file a day, one line of JSON an entry, in a folder of their own; a finished day is never opened
 * again, so its file may be moved or removed. One that is taken away on its own day is begun anew with the next line. Several
 * processes may write to one folder. Thread-safe.
 *
 * <p>Whoever gets to write takes the lines of all who wait along, in one append.
 */
public final class AccessLogFiles implements AccessLog, AutoCloseable {
    private static final int TRIAL_BYTES = 1 << 14;

    private final Path folder;
    private final Queue<Line> waiting = new ConcurrentLinkedQueue<>();
    private Optional<AccessLogDay> open = Optional.empty();
    /** Whether the last lines could not be written. */
    private boolean failed;

    /** A line that waits to be written; what becomes of it is told under the lock. */
    private static final class Line {
        private final OffsetDateTime at;
        private final byte[] bytes;
        private boolean written;
        private Optional<IOException> failure = Optional.empty();

        private Line(OffsetDateTime at, byte[] bytes) {
            this.at = at;
            this.bytes = bytes;
        }

        private boolean isSettled() {
            return written || failure.isPresent();
        }
    }

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
    public void append(OffsetDateTime at, AccessEntry entry) {
        var line = new Line(at, AccessLine.of(at, entry).getBytes(StandardCharsets.UTF_8));
        waiting.add(line);
        settle(line).ifPresent(failure -> {
            throw new StorageException("could not write the access log", failure);
        });
    }

    /** Another one may have written the line by the time it is its turn. */
    private synchronized Optional<IOException> settle(Line line) {
        while (!line.isSettled()) {
            writeTogether(linesOfOneDay());
        }
        return line.failure;
    }

    private List<Line> linesOfOneDay() {
        var lines = new ArrayList<Line>();
        Line next = waiting.peek();
        while (next != null && (lines.isEmpty() || isOfOneDay(lines.get(0), next))) {
            lines.add(waiting.remove());
            next = waiting.peek();
        }
        return lines;
    }

    private static boolean isOfOneDay(Line one, Line other) {
        return one.at.toLocalDate().equals(other.at.toLocalDate());
    }

    /** Where the append fails, it has failed for every line in it. */
    private void writeTogether(List<Line> lines) {
        try {
            day(lines.get(0).at).append(bytes(lines));
            lines.forEach(line -> line.written = true);
            failed = false;
        } catch (IOException e) {
            failed = true;
            closeQuietly();
            lines.forEach(line -> line.failure = Optional.of(e));
        }
    }

    private static byte[] bytes(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).bytes;
        }
        var bytes = new ByteArrayOutputStream();
        lines.forEach(line -> bytes.writeBytes(line.bytes));
        return bytes.toByteArray();
    }

    private AccessLogDay day(OffsetDateTime at) throws IOException {
        LocalDate date = at.toLocalDate();
        Optional<AccessLogDay> usable = open.filter(day -> day.isOf(date) && day.isThere());
        if (usable.isPresent()) {
            return usable.get();
        }
        close();
        Files.createDirectories(folder);
        AccessLogDay day = AccessLogDay.open(folder, at);
        open = Optional.of(day);
        return day;
    }

    @Override
    public synchronized void check() {
        try {
            Files.createDirectories(folder);
            if (failed) {
                lookForRoom();
            }
        } catch (IOException e) {
            throw new StorageException("could not write the access log", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StorageException("could not write the access log", new IOException("the folder is read-only"));
        }
    }

    /** After a line that found no room only a file that finds some is a sign that the next one will. */
    private void lookForRoom() throws IOException {
        Path trial = folder.resolve(".room.writing");
        try {
            Files.write(trial, new byte[TRIAL_BYTES]);
        } finally {
            Files.deleteIfExists(trial);
        }
        failed = false;
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
        Optional<AccessLogDay> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }
}
