package jp.mokuteki.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the program and a PostgreSQL server, and cuts one connection when some statement passes. */
final class CuttingProxy implements Closeable {
    private static final int LONGEST_MESSAGE = 1 << 20;

    private static final byte[] FAREWELL = {'X', 0, 0, 0, 4};

    private final ServerSocket listening;
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Optional<Cut> next = Optional.empty();

    /** Where to cut: at the statement that begins so, before it reaches the server or after the server has done it. */
    private record Cut(String statement, boolean afterwards) {
        boolean isAt(byte[] bytes, int length) {
            // the text of a statement stands in its message as it is; ISO 8859-1 keeps every byte
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(statement);
        }
    }

    private CuttingProxy(URI server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static CuttingProxy before(String address) {
        try {
            var proxy = new CuttingProxy(URI.create(address.substring("jdbc:".length())));
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the database on the other side; unencrypted, and every statement sent in words. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + server.getPath()
                + "?sslmode=disable&prepareThreshold=0";
    }

    void cutBefore(String statement) {
        next = Optional.of(new Cut(statement, false));
    }

    void cutAfter(String statement) {
        next = Optional.of(new Cut(statement, true));
    }

    /** Whether it has cut what it was told to. */
    boolean hasCut() {
        return next.isEmpty();
    }

    private void accept() {
        try {
            while (true) {
                var connection = new Connection(listening.accept(), new Socket(server.getHost(), server.getPort()));
                threads.execute(connection::pass);
                threads.execute(connection::giveBack);
            }
        } catch (IOException e) {
            // closed
        }
    }

    /** A connection of the program with the one to the server that stands for it. */
    private final class Connection {
        private final Socket client;
        private final Socket upstream;
        private volatile boolean mute;

        Connection(Socket client, Socket upstream) {
            this.client = client;
            this.upstream = upstream;
        }

        /** A statement is one message of the driver, written at once: it comes in one piece. */
        void pass() {
            try {
                var bytes = new byte[LONGEST_MESSAGE];
                InputStream in = client.getInputStream();
                for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                    Optional<Cut> cut = next;
                    if (cut.isPresent() && cut.get().isAt(bytes, length)) {
                        next = Optional.empty();
                        cut(cut.get(), bytes, length);
                        return;
                    }
                    upstream.getOutputStream().write(bytes, 0, length);
                }
                end();
            } catch (IOException e) {
                end();
            }
        }

        private void cut(Cut cut, byte[] bytes, int length) throws IOException {
            if (cut.afterwards()) {
                // with a farewell behind it: the server does the statement and then ends the connection, unheard
                mute = true;
                OutputStream out = upstream.getOutputStream();
                out.write(bytes, 0, length);
                out.write(FAREWELL);
            } else {
                end();
            }
        }

        void giveBack() {
            try {
                var bytes = new byte[LONGEST_MESSAGE];
                InputStream in = upstream.getInputStream();
                for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                    if (!mute) {
                        client.getOutputStream().write(bytes, 0, length);
                    }
                }
                end();
            } catch (IOException e) {
                end();
            }
        }

        /** Where one side has gone, so does the other. */
        private void end() {
            try (client;
                    upstream) {
                mute = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdown();
    }
}
