package jp.mokuteki.application.fake;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.out.AccessLog;
import jp.mokuteki.application.port.out.StorageException;

/** The log of who asked what, in memory. Thread-safe. */
public final class InMemoryAccessLog implements AccessLog {
    private final List<AccessEntry> entries = new ArrayList<>();
    private boolean stopped;

    /** Begins empty. */
    public InMemoryAccessLog() {}

    @Override
    public synchronized void append(OffsetDateTime at, AccessEntry entry) {
        check();
        entries.add(entry);
    }

    @Override
    public synchronized void check() {
        if (stopped) {
            throw new StorageException("could not write the access log", new IllegalStateException("it was stopped"));
        }
    }

    /** From now on nothing can be written. */
    public synchronized void stop() {
        stopped = true;
    }

    /** From now on it can be written again. */
    public synchronized void resume() {
        stopped = false;
    }

    /**
     * Gives what was written.
     *
     * @return the entries in their order
     */
    public synchronized List<AccessEntry> entries() {
        return List.copyOf(entries);
    }
}
