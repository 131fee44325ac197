package jp.mokuteki.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import jp.mokuteki.application.port.out.StorageException;

/**
 * Lets all transactions that have committed share a forced sync: each waits for one that begins after its own commit, and the
 * first that waits does it for all who come before it begins. Thread-safe.
 */
final class SharedSync {
    private final Lock oneAtATime = new ReentrantLock();
    private final Runnable force;
    private Round coming = new Round();

    /** A sync that has not begun, and those who wait for it. */
    private static final class Round extends CompletableFuture<Boolean> {
        private boolean led;
    }

    SharedSync(Runnable force) {
        this.force = force;
    }

    /** Returns when a sync that began after this call has ended. */
    void await() {
        Round mine;
        boolean leads;
        synchronized (this) {
            mine = coming;
            leads = !mine.led;
            mine.led = true;
        }
        if (leads) {
            lead(mine);
        } else {
            follow(mine);
        }
    }

    /** While the sync before this one runs, others may still join. */
    private void lead(Round round) {
        oneAtATime.lock();
        try {
            begin();
            force.run();
            round.complete(true);
        } catch (RuntimeException | Error e) {
            round.completeExceptionally(e);
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    private synchronized void begin() {
        coming = new Round();
    }

    private static void follow(Round round) {
        try {
            round.join();
        } catch (CompletionException e) {
            throw new StorageException("the sync that this transaction shared failed", e);
        }
    }
}
