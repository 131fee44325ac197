package jp.mokuteki.persistence;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** What an engine needs around a transaction so that what was acknowledged is on the disk, and how it says that it failed. */
sealed interface WriteRules {
    /** Does a whole transaction, from before it begins until it is acknowledged. */
    <T> T around(Supplier<T> transaction);

    /** Brings to the disk what a transaction that wrote has just committed. */
    void acknowledge(Handle committed);

    /** Whether there was no room for what was written. */
    boolean meansFull(Throwable failure);

    /** Whether a commit that failed like this may have taken place. */
    boolean leavesOpen(Throwable failedCommit);

    /** Makes ready for going on after a failure. */
    void afterFailure(Throwable failure);

    /** H2: one writer at a time in the order of asking, and its commit is forced to the disk. */
    final class Embedded implements WriteRules {
        private static final Set<String> CLOSED = Set.of("90098", "90121");

        private final Lock oneAtATime = new ReentrantLock(true);
        private final DiskSpace space;
        private final Runnable reopen;

        Embedded(Path folder, Runnable reopen) {
            this.space = new DiskSpace(folder);
            this.reopen = reopen;
        }

        @Override
        public <T> T around(Supplier<T> transaction) {
            oneAtATime.lock();
            try {
                return transaction.get();
            } finally {
                oneAtATime.unlock();
            }
        }

        @Override
        public void acknowledge(Handle committed) {
            // a commit of H2 is not on the disk, not even with WRITE_DELAY=0
            committed.execute("CHECKPOINT SYNC");
        }

        @Override
        public boolean meansFull(Throwable failure) {
            return space.isWhy(failure);
        }

        @Override
        public boolean leavesOpen(Throwable failedCommit) {
            // a piece of the file that found no room is not read again; of any other failed write nobody knows
            return !meansFull(failedCommit);
        }

        @Override
        public void afterFailure(Throwable failure) {
            // the first write that fails closes H2 for good, and every connection to it is of no use any more
            if (DiskSpace.isOfFile(failure) || Failures.states(failure).anyMatch(CLOSED::contains)) {
                reopen.run();
            }
        }
    }

    /** PostgreSQL: its own commit does all of this. */
    final class Server implements WriteRules {
        private static final String DISK_FULL = "53100";
        /** The connection failed, or the server was stopped or crashed. */
        private static final Pattern CUT_OFF = Pattern.compile("08...|57P0.");

        @Override
        public <T> T around(Supplier<T> transaction) {
            return transaction.get();
        }

        @Override
        public void acknowledge(Handle committed) {
            // the commit has forced its log to the disk
        }

        @Override
        public boolean meansFull(Throwable failure) {
            return Failures.states(failure).anyMatch(DISK_FULL::equals);
        }

        @Override
        public boolean leavesOpen(Throwable failedCommit) {
            return Failures.states(failedCommit)
                    .anyMatch(state -> CUT_OFF.matcher(state).matches());
        }

        @Override
        public void afterFailure(Throwable failure) {
            // the pool itself drops a connection that has broken
        }
    }
}
