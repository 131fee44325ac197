package jp.mokuteki.web.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** An issuer that serves its keys on any free port, counts who asks, can be away, and has a clock of its own. */
public final class TestIssuer implements AutoCloseable {
    private static final String PATH = "/keys";

    /** What it does when it is asked. */
    private interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final AtomicInteger fetches = new AtomicInteger();
    private volatile Manner manner = exchange -> exchange.sendResponseHeaders(503, -1);
    private final AtomicReference<Instant> now = new AtomicReference<>(TestTokens.NOW);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    public TestIssuer() {
        serveKeys(TestTokens.RSA, TestTokens.EC);
        server = listen(0);
    }

    private HttpServer listen(int port) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(threads);
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        try (exchange) {
            manner.answer(exchange);
        }
    }

    public void serveKeys(JWK... keys) {
        serve(200, new JWKSet(List.of(keys)).toString());
    }

    void serve(int status, String body) {
        manner = exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Sends the keys elsewhere, where they would be. */
    void redirect() {
        Manner keys = manner;
        manner = exchange -> {
            if (exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(302, -1);
            } else {
                keys.answer(exchange);
            }
        };
    }

    /** Begins to answer and never comes to an end. */
    void dawdle() {
        manner = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(Duration.ofMillis(100));
            }
        };
    }

    /** Takes its time before it answers. */
    void hesitate(Duration time) {
        Manner before = manner;
        manner = exchange -> {
            pause(time);
            before.answer(exchange);
        };
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void goAway() {
        server.stop(0);
    }

    public void comeBack() {
        server = listen(server.getAddress().getPort());
    }

    public int fetches() {
        return fetches.get();
    }

    public KeySource.Address keys() {
        return new KeySource.Address(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH));
    }

    public InstantSource time() {
        return now::get;
    }

    public void pass(Duration span) {
        now.updateAndGet(instant -> instant.plus(span));
    }

    /** The settings with which its tokens are taken. */
    public OidcSettings settings() {
        return new OidcSettings(
                TestTokens.ISSUER,
                TestTokens.AUDIENCE,
                keys(),
                Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256),
                "roles",
                "insurer");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
