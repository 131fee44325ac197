package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.application.port.out.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One sync for all who committed before it began. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SharedSyncTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final SharedSync sync = new SharedSync(this::force);

    private void force() {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
    }

    private CompletableFuture<Void> waiting() {
        return OwnThreads.run(sync::await);
    }

    private void awaitBegun(int count) throws InterruptedException {
        while (begun.get() < count) {
            Thread.sleep(1);
        }
    }

    /** Until nobody of them runs any more: all wait. */
    private List<CompletableFuture<Void>> tenWhileOneRuns() throws InterruptedException {
        var first = waiting();
        awaitBegun(1);
        var ten = IntStream.range(0, 10).mapToObj(i -> waiting()).toList();
        Thread.sleep(300);
        assertThat(ten).noneMatch(CompletableFuture::isDone);
        assertThat(begun).hasValue(1);
        mayEnd.release();
        first.join();
        awaitBegun(2);
        return ten;
    }

    @Test
    void those_who_come_while_one_runs_share_the_next_and_never_that_one() throws InterruptedException {
        var ten = tenWhileOneRuns();
        assertThat(ten).noneMatch(CompletableFuture::isDone);

        mayEnd.release();
        CompletableFuture.allOf(ten.toArray(CompletableFuture[]::new)).join();

        assertThat(begun).hasValue(2);
    }

    @Test
    void one_that_fails_fails_for_all_who_shared_it_and_for_nobody_after() {
        var failing = new AtomicInteger(1);
        var inside = new Semaphore(0);
        var broken = new SharedSync(() -> {
            inside.release();
            mayEnd.acquireUninterruptibly();
            if (failing.getAndDecrement() > 0) {
                throw new StorageException("no", new IllegalStateException("the disk"));
            }
        });
        var first = OwnThreads.run(broken::await);
        inside.acquireUninterruptibly();

        mayEnd.release();

        assertThatThrownBy(first::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StorageException.class);
        mayEnd.release();
        broken.await();
    }
}
