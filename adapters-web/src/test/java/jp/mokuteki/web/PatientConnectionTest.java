package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a connection is spared from its own threads. */
class PatientConnectionTest {
    private static final String REQUEST =
            "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello";

    /** Lets another thread call where Jetty's threads call, and then answers with the body. */
    private static final class Disturbed extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var connection = (PatientConnection) request.getConnectionMetaData().getConnection();
            var other = new Thread(connection::onFillable);
            other.start();
            other.join();
            response.write(
                    true, ByteBuffer.wrap(Content.Source.asString(request).getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
    }

    @Test
    @Timeout(20)
    void what_a_thread_reads_is_not_touched_by_another() throws Exception {
        var server = new Server();
        var connector =
                new ServerConnector(server, new PatientConnections(new HttpConfiguration(), Duration.ofSeconds(10)));
        server.addConnector(connector);
        server.setHandler(new Disturbed());
        server.start();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\nhello");
        } finally {
            server.stop();
        }
    }
}
