package jp.mokuteki.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.mokuteki.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;

/** A transaction that has begun and belongs to one thread. Not thread-safe. */
final class OpenTransaction {
    private static final String BEFORE_THE_CHANGE = "before_the_change";

    private final Handle handle;
    private final WriteRules rules;
    private final Progress progress;
    private Optional<Throwable> failure = Optional.empty();
    /** Whose rows the server shows; absent where that is not known. */
    private Optional<Scope> scope = Optional.of(Scope.NONE);

    private int attempts;
    private Optional<Attempt> attempt = Optional.empty();

    /** A part that can be undone alone; it has its savepoint once it changes something, for a savepoint is two statements. */
    private static final class Attempt {
        private final String savepoint;
        private final Optional<Attempt> outer;
        private boolean begun;

        Attempt(String savepoint, Optional<Attempt> outer) {
            this.savepoint = savepoint;
            this.outer = outer;
        }
    }

    OpenTransaction(Handle handle, WriteRules rules, Progress progress) {
        this.handle = handle;
        this.rules = rules;
        this.progress = progress;
    }

    /** The work is done, and what is left is the commit. */
    void done() {
        progress.done();
    }

    /** Bodies were removed, of which the files are to keep nothing once the transaction is over. */
    void purged() {
        progress.purged();
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
        var mine = new Attempt("attempt_" + attempts++, attempt);
        Optional<Throwable> failureBefore = failure;
        attempt = Optional.of(mine);
        try {
            T result = part.get();
            end(mine);
            return result;
        } catch (RuntimeException | Error e) {
            failure = failureBefore;
            undo(mine, e);
            throw e;
        } finally {
            attempt = mine.outer;
        }
    }

    private void end(Attempt done) {
        if (done.begun) {
            handle.releaseSavepoint(done.savepoint);
        }
    }

    private void undo(Attempt failed, Throwable why) {
        if (failed.begun) {
            goBack(failed.savepoint, why);
            // whose rows are seen has gone back too
            scope = Optional.empty();
        }
    }

    /** The outer parts begin before the inner ones. */
    private void begin(Attempt one) {
        if (!one.begun) {
            one.outer.ifPresent(this::begin);
            handle.savepoint(one.savepoint);
            one.begun = true;
        }
    }

    /** Lets a store read. */
    <T> T read(Scope whose, Function<Handle, T> query) {
        limit(whose);
        return query.apply(handle);
    }

    /** What a server was told holds until it is told otherwise, or goes back to before it was told. */
    private void limit(Scope whose) {
        if (!scope.equals(Optional.of(whose))) {
            rules.limit(handle, whose);
            scope = Optional.of(whose);
        }
    }

    /** Lets a store change something wholly or not at all, so that the work may go on after a duplicate. */
    void change(Scope whose, String thing, Consumer<Handle> change) {
        progress.written();
        try {
            attempt.ifPresent(this::begin);
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
