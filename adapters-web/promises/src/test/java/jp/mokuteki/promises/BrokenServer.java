package jp.mokuteki.promises;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A tiny server with a contract of its own, that a test breaks in one way. */
public final class BrokenServer implements AutoCloseable {
    /** How it answers what is not the contract. */
    public interface Answering {
        /** Answers. */
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Starts one. */
    public BrokenServer(String contract, Answering answering) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/openapi.json")) {
                reply(exchange, 200, "application/json", contract);
            } else {
                answering.answer(exchange);
            }
        });
        server.start();
    }

    /** Answers with the headers that every answer has. */
    public static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        for (String name :
                new String[] {"X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "X-Request-ID"}) {
            exchange.getResponseHeaders().set(name, "x");
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
