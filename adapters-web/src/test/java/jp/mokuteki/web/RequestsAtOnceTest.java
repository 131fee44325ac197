package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.application.port.in.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests are worked on at once. */
class RequestsAtOnceTest {
    private static final int AT_ONCE = 2;

    private final CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final TestServer server = TestServer.startFor(AT_ONCE, this::meeting);

    @AfterEach
    void stop() {
        server.close();
    }

    /** Shows the register once as many as may be are there together. */
    private UseCases meeting(UseCases ports) {
        RegisterUseCases register = ports.register();
        return new UseCases(
                new RegisterUseCases(
                        register.tellToday(),
                        register.openRegister(),
                        insurer -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            meet();
                            inside.decrementAndGet();
                            return register.showRegister().show(insurer);
                        },
                        register.showTable(),
                        register.writeTable(),
                        register.readImport(),
                        register.readText()),
                ports.revisions(),
                ports.reviews(),
                ports.decisions(),
                ports.ledger(),
                ports.retention(),
                ports.credentials(),
                ports.sessions(),
                ports.service());
    }

    private void meet() {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("nobody else was let in", e);
        }
    }

    @Test
    void those_above_the_number_wait_and_all_are_answered() {
        var asked = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 4 * AT_ONCE; i++) {
            asked.add(OwnThreads.supply(() -> server.get("/v1/register").statusCode()));
        }

        List<Integer> statuses = asked.stream().map(CompletableFuture::join).toList();

        assertThat(statuses).hasSize(4 * AT_ONCE).containsOnly(200);
        assertThat(most).hasValue(AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_number_that_lets_nobody_in_or_leaves_no_thread_is_refused(int requestsAtOnce) {
        assertThatThrownBy(() -> new WebSettings(
                        "127.0.0.1", 0, requestsAtOnce, TestServer.UNLIMITED, Optional.empty(), TestServer.INSURER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
