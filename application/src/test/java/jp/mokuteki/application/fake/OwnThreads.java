package jp.mokuteki.application.fake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Lets each work run on a thread of its own, beside all others. The pool that {@link CompletableFuture} takes by itself has one thread on a
 * machine with two processors: there nothing would run beside anything, and what waits for another would wait for ever.
 */
public final class OwnThreads {
    private static final Executor EACH = work -> new Thread(work).start();

    private OwnThreads() {}

    /**
     * Begins a work that gives something.
     *
     * @param work the work
     * @return what it will give
     * @param <T> what that is
     */
    public static <T> CompletableFuture<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, EACH);
    }

    /**
     * Begins a work.
     *
     * @param work the work
     * @return its end
     */
    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, EACH);
    }
}
