package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests a credential may make. */
class RateLimiterTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(TestServer.NOW);

    private RateLimit limit(int perSecond) {
        return new RateLimit(perSecond, now::get);
    }

    private void pass(long milliseconds) {
        now.updateAndGet(instant -> instant.plusMillis(milliseconds));
    }

    @Test
    void the_requests_of_a_second_may_come_at_once_and_the_next_has_to_wait() {
        var limiter = new RateLimiter(limit(4));

        long allowed =
                IntStream.range(0, 4).filter(i -> limiter.take("one").isZero()).count();
        Duration wait = limiter.take("one");

        assertThat(allowed).isEqualTo(4);
        assertThat(wait).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void the_bucket_fills_with_time_and_holds_no_more_than_a_second() {
        var limiter = new RateLimiter(limit(2));
        IntStream.range(0, 2).forEach(i -> limiter.take("one"));

        pass(499);
        Duration early = limiter.take("one");
        pass(1);
        Duration inTime = limiter.take("one");
        pass(3_600_000);
        long afterAnHour =
                IntStream.range(0, 5).filter(i -> limiter.take("one").isZero()).count();

        assertThat(early).isEqualTo(Duration.ofMillis(1));
        assertThat(inTime).isZero();
        assertThat(afterAnHour).isEqualTo(2);
    }

    @Test
    void a_clock_that_is_set_back_neither_fills_nor_stops() {
        var limiter = new RateLimiter(limit(1));
        limiter.take("one");

        pass(-60_000);
        Duration setBack = limiter.take("one");
        pass(1_000);
        Duration later = limiter.take("one");

        assertThat(setBack).isEqualTo(Duration.ofSeconds(1));
        assertThat(later).isZero();
    }

    @Test
    void one_credential_does_not_wait_for_another() {
        var limiter = new RateLimiter(limit(1));
        limiter.take("one");

        assertThat(limiter.take("one")).isPositive();
        assertThat(limiter.take("other")).isZero();
    }

    @Test
    void no_more_than_a_thousand_credentials_are_remembered_and_those_in_use_are() {
        var limiter = new RateLimiter(limit(1));

        IntStream.range(0, 3 * RateLimiter.REMEMBERED).forEach(i -> {
            limiter.take("busy");
            limiter.take("credential " + i);
        });

        assertThat(limiter.remembered()).isEqualTo(RateLimiter.REMEMBERED);
        assertThat(limiter.take("busy")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void what_is_no_limit_is_refused(int perSecond) {
        assertThatThrownBy(() -> limit(perSecond)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void over_http_the_next_request_is_told_when_to_come_back() {
        try (TestServer server = TestServer.startLimited(limit(1))) {
            HttpResponse<String> first = server.get("/v1/register");
            HttpResponse<String> second = server.get("/v1/register");
            HttpResponse<String> stranger = server.send(server.to("/v1/register"));
            HttpResponse<String> open = server.send(server.to("/healthz"));
            pass(Long.parseLong(second.headers().firstValue("Retry-After").orElseThrow()) * 1_000);
            HttpResponse<String> later = server.get("/v1/register");

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(stranger.statusCode()).isEqualTo(401);
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(later.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_a_limit_nobody_waits() {
        try (TestServer server = TestServer.startLimited(limit(0))) {
            assertThat(IntStream.range(0, 50))
                    .allMatch(i -> server.get("/v1/register").statusCode() == 200);
        }
    }
}
