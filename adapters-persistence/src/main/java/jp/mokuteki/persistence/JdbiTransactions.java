package jp.mokuteki.persistence;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageFullException;
import jp.mokuteki.application.port.out.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions bound to their thread: stores called inside take part in the open one, outside in one of their own.
 * Thread-safe.
 */
final class JdbiTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(JdbiTransactions.class);

    private final Jdbi jdbi;
    private final WriteRules rules;
    private final Erasure erasure;

    /** Not static: two databases open in one thread have a transaction each. Removed when the transaction ends. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenTransaction> ofThisThread = new ThreadLocal<>();

    /** Whether the last write found no room. */
    private volatile boolean full;

    JdbiTransactions(Jdbi jdbi, WriteRules rules, Erasure erasure) {
        this.jdbi = jdbi;
        this.rules = rules;
        this.erasure = erasure;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        OpenTransaction open = ofThisThread.get();
        return open == null ? begin(work) : open.doWork(work);
    }

    @Override
    public <T> T attempt(Supplier<T> part) {
        OpenTransaction open = ofThisThread.get();
        if (open == null) {
            throw new IllegalStateException("a part is attempted inside a transaction");
        }
        try {
            return open.attempt(part);
        } catch (JdbiException e) {
            throw Failures.failed("a part of the transaction could not be ended", e);
        }
    }

    private <T> T begin(Supplier<T> work) {
        var progress = new Progress();
        try {
            T result = rules.around(() -> jdbi.withHandle(handle -> whole(handle, progress, work)));
            if (progress.hasWritten()) {
                // no longer inside, where the next writer would have to wait for it
                rules.acknowledge();
                full = false;
            }
            if (progress.hasPurged()) {
                erase();
            }
            return result;
        } catch (JdbiException | StorageException e) {
            throw named(progress, e);
        }
    }

    /** What was purged is purged; that the files still hold it does not undo it, and is mended at the next purge or start. */
    private void erase() {
        try {
            rules.around(() -> {
                erasure.run();
                return true;
            });
        } catch (StorageException | JdbiException e) {
            LOG.error("ERASURE_OWED: what was purged still stands in the files; the next purge or start removes it", e);
        }
    }

    private <T> T whole(Handle handle, Progress progress, Supplier<T> work) {
        var transaction = new OpenTransaction(handle, rules, progress);
        return handle.inTransaction(same -> bound(transaction, work));
    }

    private StorageException named(Progress progress, RuntimeException failure) {
        rules.afterFailure(failure);
        if (failure instanceof OutcomeUnknownException unknown) {
            return unknown;
        }
        if (progress.isCommitting() && rules.leavesOpen(failure)) {
            return new OutcomeUnknownException("the storage went away during the commit", failure);
        }
        if (rules.meansFull(failure)) {
            full = true;
            return new StorageFullException("the storage has no room", failure);
        }
        return Failures.failed("the transaction failed", failure);
    }

    private <T> T bound(OpenTransaction transaction, Supplier<T> work) {
        ofThisThread.set(transaction);
        try {
            T result = transaction.doWork(work);
            transaction.refuseHiddenFailure();
            transaction.done();
            return result;
        } finally {
            ofThisThread.remove();
        }
    }

    /**
     * Asks for a sign of life; after a write that found no room only one that finds some is one. A sign of life is small: while there
     * is hardly any room it may still find some where nothing else does.
     */
    void check() {
        if (full) {
            if (rules.isShortOfRoom()) {
                throw new StorageFullException("the storage has no room", new IOException("hardly anything is left"));
            }
            change(
                    Scope.NONE,
                    "sign of life",
                    handle -> handle.execute("UPDATE sign_of_life SET written = written + 1"));
        } else {
            read(
                    Scope.NONE,
                    "sign of life",
                    handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one());
        }
    }

    /** Removes bodies, inside a change. */
    void purging(Handle handle, Runnable purge) {
        Objects.requireNonNull(ofThisThread.get(), "a purge is a change").purged();
        rules.purging(handle, purge);
    }

    /** Lets a store read; a transaction of its own holds what a server was told about whose rows are read. */
    <T> T read(Scope scope, String thing, Function<Handle, T> query) {
        OpenTransaction open = ofThisThread.get();
        try {
            return open == null ? jdbi.inTransaction(handle -> alone(handle, scope, query)) : open.read(scope, query);
        } catch (JdbiException | StorageException e) {
            rules.afterFailure(e);
            throw Failures.failed("could not read the " + thing, e);
        }
    }

    private <T> T alone(Handle handle, Scope scope, Function<Handle, T> query) {
        rules.limit(handle, scope);
        return query.apply(handle);
    }

    /** Lets a store change something wholly or not at all. */
    void change(Scope scope, String thing, Consumer<Handle> change) {
        OpenTransaction open = ofThisThread.get();
        if (open == null) {
            inTransaction(() -> {
                change(scope, thing, change);
                return thing;
            });
        } else {
            open.change(scope, thing, change);
        }
    }
}
