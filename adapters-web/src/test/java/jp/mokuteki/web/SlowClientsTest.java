package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Slow clients are waited for, for a while, and nobody waits for them. */
class SlowClientsTest {
    private static final int CLIENTS = 1_000;
    private static final String HALF_A_HEADER = "GET /v1/register HTTP/1.1\r\nHost: a\r\nX-Slow: ";
    private static final String HALF_A_BODY =
            "POST /v1/decisions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{";

    @Test
    @Timeout(30)
    void a_thousand_slow_clients_are_closed_in_time_while_others_are_answered() throws Exception {
        try (TestServer server = TestServer.start()) {
            long begin = System.nanoTime();
            List<SocketChannel> slow = open(server.port());
            Duration slowestAnswer = Duration.ZERO;

            while (!slow.isEmpty() && since(begin).toSeconds() < 20) {
                slowestAnswer = longer(slowestAnswer, answer(server));
                Thread.sleep(200);
                slow.removeIf(SlowClientsTest::isClosed);
            }

            assertThat(slow).isEmpty();
            assertThat(since(begin)).isLessThan(Duration.ofSeconds(15));
            // nobody waited until a slow one gave up its place
            assertThat(slowestAnswer).isLessThan(Patience.USUAL.body());
        }
    }

    private static List<SocketChannel> open(int port) throws IOException {
        var channels = new ArrayList<SocketChannel>();
        for (int i = 0; i < CLIENTS; i++) {
            var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            String begun = i % 2 == 0 ? HALF_A_HEADER : HALF_A_BODY;
            channel.write(ByteBuffer.wrap(begun.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channels.add(channel);
        }
        return channels;
    }

    /** One more byte, so that no connection is idle; and whether the server has closed it. */
    private static boolean isClosed(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {' '}));
            boolean closed = channel.read(ByteBuffer.allocate(4_096)) < 0;
            if (closed) {
                channel.close();
            }
            return closed;
        } catch (IOException e) {
            return true;
        }
    }

    private static Duration answer(TestServer server) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = server.post("/v1/decision-previews", Questions.PERMITTED);
        assertThat(answer.statusCode()).isEqualTo(200);
        return since(begin);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Test
    void half_a_body_and_half_a_header_are_told_that_the_time_is_up() {
        try (TestServer server = TestServer.startImpatient()) {
            for (String begun : List.of(HALF_A_BODY, HALF_A_HEADER)) {
                HttpResponse<String> answer = RawResponse.to(server.port(), begun);

                assertThat(answer.statusCode()).isEqualTo(408);
                assertThat(answer.headers().firstValue("Connection")).hasValue("close");
                assertThat(answer.headers().map())
                        .containsKeys(
                                "X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "X-Request-ID");
                assertThat(TestServer.json(answer).get("type").textValue()).isEqualTo("/problems/request-timeout");
            }
        }
    }

    @Test
    void a_connection_that_was_used_waits_for_half_a_header_no_longer() {
        try (TestServer server = TestServer.startImpatient()) {
            HttpResponse<String> answers =
                    RawResponse.to(server.port(), "GET /healthz HTTP/1.1|Host: a||GET /healthz HTTP/1.1|Host");

            assertThat(answers.statusCode()).isEqualTo(200);
            assertThat(answers.body()).contains("HTTP/1.1 408 Request Timeout\r\n");
        }
    }
}
