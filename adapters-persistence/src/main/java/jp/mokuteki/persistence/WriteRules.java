package jp.mokuteki.persistence;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What an engine needs around a transaction so that what was acknowledged is on the disk. */
sealed interface WriteRules {
    /** Does a whole transaction, from before it begins until it is acknowledged. */
    <T> T around(Supplier<T> transaction);

    /** Brings to the disk what a transaction that wrote has just committed. */
    void acknowledge(Handle committed);

    /** H2: one writer at a time in the order of asking, and its commit is forced to the disk. */
    final class Embedded implements WriteRules {
        private final Lock oneAtATime = new ReentrantLock(true);

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
    }

    /** PostgreSQL: its own commit does all of this. */
    final class Server implements WriteRules {
        @Override
        public <T> T around(Supplier<T> transaction) {
            return transaction.get();
        }

        @Override
        public void acknowledge(Handle committed) {
            // the commit has forced its log to the disk
        }
    }
}
