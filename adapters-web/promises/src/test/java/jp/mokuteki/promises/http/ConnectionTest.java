package jp.mokuteki.promises.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A connection that is kept notices what it has not asked for. */
@Timeout(20)
class ConnectionTest {
    private static final byte[] REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @Test
    void two_answers_to_two_requests_are_read_one_by_one() throws Exception {
        try (var server = new Talker(ANSWER, ANSWER);
                Connection connection = server.connect()) {
            assertThat(connection.ask(REQUEST).answers()).hasSize(1);
            assertThat(connection.ask(REQUEST).answers()).hasSize(1);
        }
    }

    @Test
    void two_answers_to_one_request_are_refused() throws Exception {
        try (var server = new Talker(ANSWER + ANSWER);
                Connection connection = server.connect()) {
            assertThatThrownBy(() -> connection.ask(REQUEST))
                    .isInstanceOf(NotHttpException.class)
                    .hasMessageContaining("answered more than once");
        }
    }

    @Test
    void an_answer_that_is_there_before_its_request_is_refused() throws Exception {
        try (var server = new Talker(ANSWER);
                Connection connection = server.connect()) {
            connection.ask(REQUEST);
            server.say("HTTP/1.1 200 OK\r\n");

            assertThatThrownBy(() -> askUntilRefused(connection))
                    .isInstanceOf(NotHttpException.class)
                    .hasMessageContaining("came unasked: HTTP/1.1 200 OK");
        }
    }

    @Test
    void what_is_left_behind_an_answer_is_refused() throws Exception {
        try (var server = new Talker(ANSWER + "ay");
                Connection connection = server.connect()) {
            assertThatThrownBy(() -> connection.ask(REQUEST))
                    .isInstanceOf(NotHttpException.class)
                    .hasMessageContaining("2 bytes");
        }
    }

    /** What was said needs a moment until it is there. */
    private static void askUntilRefused(Connection connection) throws InterruptedException {
        Thread.sleep(300);
        connection.ask(REQUEST);
    }

    /** Says something at every request, whatever it is. */
    private static final class Talker implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private Socket client = new Socket();

        Talker(String... words) throws IOException {
            new Thread(() -> talk(words)).start();
        }

        private void talk(String... words) {
            try {
                client = socket.accept();
                for (String word : words) {
                    client.getInputStream().readNBytes(REQUEST.length);
                    say(word);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void say(String word) throws IOException {
            client.getOutputStream().write(word.getBytes(StandardCharsets.US_ASCII));
        }

        Connection connect() throws IOException {
            return Connection.to(URI.create("http://127.0.0.1:" + socket.getLocalPort()), Duration.ofSeconds(5));
        }

        @Override
        public void close() throws IOException {
            client.close();
            socket.close();
        }
    }
}
