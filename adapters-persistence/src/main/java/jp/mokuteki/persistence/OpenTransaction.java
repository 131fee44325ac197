package jp.mokuteki.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.mokuteki.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;

/** A transaction that has begun and belongs to one thread. Not thread-safe. */
final class OpenTransaction {
    private static final String BEFORE_THE_CHANGE = "before_the_change";

    private final Handle handle;
    private Optional<Throwable> failure = Optional.empty();
    private boolean written;
    private boolean done;

    OpenTransaction(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    boolean hasWritten() {
        return written;
    }

    /** The work is done, and what is left is the commit. */
    void done() {
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** Does work, at any depth; remembers that it failed, so that nobody can hide it and keep half of the work. */
    <T> T doWork(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    void refuseHiddenFailure() {
        if (failure.isPresent()) {
            throw new StorageException("everything was undone: work inside the transaction failed", failure.get());
        }
    }

    /** Lets a store change something wholly or not at all, so that the work may go on after a duplicate. */
    void change(String thing, Consumer<Handle> change) {
        written = true;
        try {
            handle.savepoint(BEFORE_THE_CHANGE);
            changeOrGoBack(change);
        } catch (RuntimeException e) {
            throw Failures.notStored(thing, e);
        }
    }

    private void changeOrGoBack(Consumer<Handle> change) {
        try {
            change.accept(handle);
            handle.releaseSavepoint(BEFORE_THE_CHANGE);
        } catch (RuntimeException e) {
            goBack(e);
            throw e;
        }
    }

    private void goBack(RuntimeException why) {
        try {
            handle.rollbackToSavepoint(BEFORE_THE_CHANGE);
        } catch (RuntimeException e) {
            failure = Optional.of(why);
            why.addSuppressed(e);
        }
    }
}
