package jp.mokuteki.persistence;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What an engine needs around a transaction so that what was acknowledged is on the disk, and how it says that it failed. */
sealed interface WriteRules {
    /** Does a whole transaction, from before it begins until it has committed. */
    <T> T around(Supplier<T> transaction);

    /** Brings to the disk what this thread's transaction has just committed. */
    void acknowledge();

    /** Tells whose rows the next statements of a transaction are about. */
    void limit(Handle handle, Scope scope);

    /** Does what the application itself has no right to do: removes bodies. */
    void purging(Handle handle, Runnable purge);

    /** Whether there was no room for what was written. */
    boolean meansFull(Throwable failure);

    /** Whether hardly anything can be written, as far as can be seen from here. */
    boolean isShortOfRoom();

    /** Whether a commit that failed like this may have taken place. */
    boolean leavesOpen(Throwable failedCommit);

    /** Makes ready for going on after a failure. */
    void afterFailure(Throwable failure);

    /** H2: one writer at a time in the order of asking, and its commit is forced to the disk with those beside it. */
    final class Embedded implements WriteRules {
        private final Lock oneAtATime = new ReentrantLock(true);
        private final DiskSpace space;
        private final SharedSync sync;
        private final Runnable reopen;

        Embedded(Path folder, Jdbi jdbi, Runnable reopen) {
            this.space = new DiskSpace(folder);
            // a commit of H2 is not on the disk, not even with WRITE_DELAY=0
            this.sync = new SharedSync(() -> jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC")));
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
        public void acknowledge() {
            sync.await();
        }

        @Override
        public void limit(Handle handle, Scope scope) {
            // every statement names the insurer; H2 has no second wall
        }

        @Override
        public void purging(Handle handle, Runnable purge) {
            purge.run();
        }

        @Override
        public boolean meansFull(Throwable failure) {
            return space.isWhy(failure);
        }

        @Override
        public boolean isShortOfRoom() {
            return space.isShort();
        }

        @Override
        public boolean leavesOpen(Throwable failedCommit) {
            // a piece of the file that found no room is not read again; of any other failed write nobody knows
            return !meansFull(failedCommit);
        }

        @Override
        public void afterFailure(Throwable failure) {
            if (ClosedFile.isWhy(failure)) {
                reopen.run();
            }
        }
    }

    /** PostgreSQL: its own commit does all of this. */
    final class Server implements WriteRules {
        private static final String DISK_FULL = "53100";
        /** The connection failed, or the server was stopped or crashed. */
        private static final Pattern CUT_OFF = Pattern.compile("08...|57P0.");

        private static final String LIMIT =
                "SELECT set_config('mokuteki.insurer', ?, TRUE), set_config('mokuteki.credential', ?, TRUE)";

        private final ServerRoles roles;

        Server(ServerRoles roles) {
            this.roles = roles;
        }

        @Override
        public <T> T around(Supplier<T> transaction) {
            return transaction.get();
        }

        @Override
        public void acknowledge() {
            // the commit has forced its log to the disk
        }

        @Override
        public void limit(Handle handle, Scope scope) {
            Statements.perform(handle, LIMIT, statement -> {
                statement.setString(1, scope.insurer());
                statement.setString(2, scope.credential());
                return statement.execute();
            });
        }

        @Override
        public void purging(Handle handle, Runnable purge) {
            handle.execute(roles.beginPurge());
            purge.run();
            handle.execute(roles.endPurge());
        }

        @Override
        public boolean meansFull(Throwable failure) {
            return Failures.states(failure).anyMatch(DISK_FULL::equals);
        }

        @Override
        public boolean isShortOfRoom() {
            // its disk is seen from its own machine alone: the write tells
            return false;
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
