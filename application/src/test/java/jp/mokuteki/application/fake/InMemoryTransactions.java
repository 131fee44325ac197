package jp.mokuteki.application.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Transactions;

/** Transactions in memory: one thread at a time, and a list of steps back that is walked when work fails. */
final class InMemoryTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Deque<Runnable> stepsBack = new ArrayDeque<>();
    private Optional<Throwable> failure = Optional.empty();
    private boolean stopped;

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() == 1 ? outermost(work) : inside(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        try {
            T result = inside(work);
            if (failure.isPresent()) {
                throw new StorageException("everything was undone: work inside the transaction failed", failure.get());
            }
            stepsBack.clear();
            return result;
        } finally {
            stepsBack.forEach(Runnable::run);
            stepsBack.clear();
            failure = Optional.empty();
        }
    }

    private <T> T inside(Supplier<T> work) {
        checkRunning();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public <T> T attempt(Supplier<T> part) {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a part is attempted inside a transaction");
        }
        int before = stepsBack.size();
        Optional<Throwable> failedBefore = failure;
        try {
            return part.get();
        } catch (RuntimeException | Error e) {
            while (stepsBack.size() > before) {
                stepsBack.pop().run();
            }
            failure = failedBefore;
            throw e;
        }
    }

    /** Lets a store do one thing, alone or as a part of the transaction of this thread. */
    <T> T step(Supplier<T> step) {
        lock.lock();
        try {
            checkRunning();
            return step.get();
        } finally {
            if (lock.getHoldCount() == 1) {
                stepsBack.clear();
            }
            lock.unlock();
        }
    }

    /** Notes how to take the last step back; the last one is taken back first. */
    void onFailure(Runnable stepBack) {
        stepsBack.push(stepBack);
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    private void checkRunning() {
        if (stopped) {
            throw new StorageException("the storage does not answer", new IllegalStateException("it was stopped"));
        }
    }
}
