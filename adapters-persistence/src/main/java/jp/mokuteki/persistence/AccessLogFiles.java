package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.StorageException;

/**
 * アクセス記録のファイル — a file a day, one line of JSON an entry, in a folder of their own; a finished day is never opened
 * again, so its file may be moved or removed. One that is taken away on its own day is begun anew, and what was written meanwhile
 * is written again. Several processes may write to one folder. Thread-safe.
 *
 * <p>Whoever has a line writes it, beside the others: the system keeps appends apart. Only to open another file, and to ask
 * whether the opened one is still in its place, one is alone.
 */
public final class AccessLogFiles implements AccessLog, AutoCloseable {
    private static final int TRIAL_BYTES = 1 << 14;

    private final Path folder;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    /** Read while others append, changed alone. */
    private volatile Optional<AccessLogDay> open = Optional.empty();
    /** Whether the last line could not be written. */
    private volatile boolean failed;

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
        byte[] line = AccessLine.of(at, entry).getBytes(StandardCharsets.UTF_8);
        LocalDate date = at.toLocalDate();
        try {
            while (!isAppended(date, line)) {
                alone(() -> openFor(date));
            }
            if (isDue()) {
                alone(this::settleWhatIsDue);
            }
            failed = false;
        } catch (IOException e) {
            failed = true;
            throw new StorageException("could not write the access log", e);
        }
    }

    private boolean isAppended(LocalDate date, byte[] line) throws IOException {
        lock.readLock().lock();
        try {
            boolean ready = isReady(date);
            if (ready) {
                open.orElseThrow().append(line);
            }
            return ready;
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean isReady(LocalDate date) {
        return open.filter(day -> day.isOf(date) && day.isReady()).isPresent();
    }

    private boolean isDue() {
        return open.filter(AccessLogDay::isDue).isPresent();
    }

    /** What is done while nobody appends. */
    private interface Work {
        void run() throws IOException;
    }

    private void alone(Work work) throws IOException {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Another one may have done it by the time it is its turn. */
    private void openFor(LocalDate date) throws IOException {
        if (!isReady(date)) {
            settle();
            if (!isReady(date)) {
                closeDay();
                Files.createDirectories(folder);
                open = Optional.of(AccessLogDay.open(folder, date));
            }
        }
    }

    private void settleWhatIsDue() throws IOException {
        if (isDue()) {
            settle();
        }
    }

    private void settle() throws IOException {
        if (open.isPresent()) {
            open.get().settle();
        }
    }

    @Override
    public void check() {
        try {
            alone(this::settle);
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
    private synchronized void lookForRoom() throws IOException {
        Path trial = folder.resolve(".room.writing");
        try {
            Files.write(trial, new byte[TRIAL_BYTES]);
        } finally {
            Files.deleteIfExists(trial);
        }
        failed = false;
    }

    private void closeDay() throws IOException {
        Optional<AccessLogDay> closing = open;
        open = Optional.empty();
        if (closing.isPresent()) {
            closing.get().close();
        }
    }

    @Override
    public void close() throws IOException {
        alone(this::closeDay);
    }
}
