package jp.mokuteki.persistence;

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

/**
 * Transactions bound to their thread: stores called inside take part in the open one, outside in one of their own.
 * Thread-safe.
 */
final class JdbiTransactions implements Transactions {
    private final Jdbi jdbi;
    private final WriteRules rules;

    /** Not static: two databases open in one thread have a transaction each. Removed when the transaction ends. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenTransaction> ofThisThread = new ThreadLocal<>();

    /** Whether the last write found no room. */
    private volatile boolean full;

    JdbiTransactions(Jdbi jdbi, WriteRules rules) {
        this.jdbi = jdbi;
        this.rules = rules;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        OpenTransaction open = ofThisThread.get();
        return open == null ? rules.around(() -> begin(work)) : open.doWork(work);
    }

    private <T> T begin(Supplier<T> work) {
        try {
            return jdbi.withHandle(handle -> whole(new OpenTransaction(handle), work));
        } catch (JdbiException | StorageException e) {
            throw named(e);
        }
    }

    private <T> T whole(OpenTransaction transaction, Supplier<T> work) {
        try {
            T result = transaction.handle().inTransaction(same -> bound(transaction, work));
            acknowledge(transaction);
            return result;
        } catch (JdbiException e) {
            if (transaction.isDone() && transaction.hasWritten() && rules.leavesOpen(e)) {
                throw new OutcomeUnknownException("the storage went away during the commit", e);
            }
            throw e;
        }
    }

    private void acknowledge(OpenTransaction committed) {
        if (committed.hasWritten()) {
            rules.acknowledge(committed.handle());
            full = false;
        }
    }

    private StorageException named(RuntimeException failure) {
        rules.afterFailure(failure);
        if (failure instanceof OutcomeUnknownException unknown) {
            return unknown;
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

    /** Asks for a sign of life; after a write that found no room only one that finds some is one. */
    void check() {
        if (full) {
            change("sign of life", handle -> handle.execute("UPDATE insurer SET name = name"));
        } else {
            read(
                    "sign of life",
                    handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one());
        }
    }

    /** Lets a store read. */
    <T> T read(String thing, Function<Handle, T> query) {
        OpenTransaction open = ofThisThread.get();
        try {
            return open == null ? jdbi.withHandle(query::apply) : query.apply(open.handle());
        } catch (JdbiException e) {
            rules.afterFailure(e);
            throw Failures.failed("could not read the " + thing, e);
        }
    }

    /** Lets a store change something wholly or not at all. */
    void change(String thing, Consumer<Handle> change) {
        OpenTransaction open = ofThisThread.get();
        if (open == null) {
            inTransaction(() -> {
                change(thing, change);
                return thing;
            });
        } else {
            open.change(thing, change);
        }
    }
}
