package jp.mokuteki.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.mokuteki.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** A transaction that has begun and belongs to one thread. Not thread-safe. */
final class OpenTransaction {
    private static final String BEFORE_THE_CHANGE = "before_the_change";

    private final Handle handle;
    private final WriteRules rules;
    private final Progress progress;
    private Optional<Throwable> failure = Optional.empty();
    private Scope scope = Scope.NONE;
    private int attempts;

    OpenTransaction(Handle handle, WriteRules rules, Progress progress) {
        this.handle = handle;
        this.rules = rules;
        this.progress = progress;
    }

    /** The work is done, and what is left is the commit. */
    void done() {
        progress.done();
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

    /** Does a part of the work that can be undone alone. */
    <T> T attempt(Supplier<T> part) {
        String savepoint = "attempt_" + attempts++;
        Optional<Throwable> failureBefore = failure;
        Scope scopeBefore = scope;
        begin(savepoint);
        try {
            T result = part.get();
            handle.releaseSavepoint(savepoint);
            return result;
        } catch (RuntimeException | Error e) {
            failure = failureBefore;
            scope = scopeBefore;
            goBack(savepoint, e);
            throw e;
        }
    }

    private void begin(String savepoint) {
        try {
            handle.savepoint(savepoint);
        } catch (JdbiException e) {
            throw Failures.failed("could not begin a part of the transaction", e);
        }
    }

    /** Lets a store read. */
    <T> T read(Scope whose, Function<Handle, T> query) {
        limit(whose);
        return query.apply(handle);
    }

    /** What a server was told holds until it is told otherwise, or goes back to before it was told. */
    private void limit(Scope whose) {
        if (!whose.equals(scope)) {
            rules.limit(handle, whose);
            scope = whose;
        }
    }

    /** Lets a store change something wholly or not at all, so that the work may go on after a duplicate. */
    void change(Scope whose, String thing, Consumer<Handle> change) {
        progress.written();
        try {
            limit(whose);
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
            goBack(BEFORE_THE_CHANGE, e);
            throw e;
        }
    }

    private void goBack(String savepoint, Throwable why) {
        try {
            handle.rollbackToSavepoint(savepoint);
        } catch (RuntimeException e) {
            failure = Optional.of(why);
            why.addSuppressed(e);
        }
    }
}
