package jp.mokuteki.persistence;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
            return jdbi.withHandle(handle -> {
                var transaction = new OpenTransaction(handle);
                T result = handle.inTransaction(same -> bound(transaction, work));
                if (transaction.hasWritten()) {
                    rules.acknowledge(handle);
                }
                return result;
            });
        } catch (JdbiException e) {
            throw Failures.failed("the transaction failed", e);
        }
    }

    private <T> T bound(OpenTransaction transaction, Supplier<T> work) {
        ofThisThread.set(transaction);
        try {
            T result = transaction.doWork(work);
            transaction.refuseHiddenFailure();
            return result;
        } finally {
            ofThisThread.remove();
        }
    }

    /** Lets a store read. */
    <T> T read(String thing, Function<Handle, T> query) {
        OpenTransaction open = ofThisThread.get();
        try {
            return open == null ? jdbi.withHandle(query::apply) : query.apply(open.handle());
        } catch (JdbiException e) {
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
