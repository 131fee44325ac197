package jp.mokuteki.promises.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.promises.http.Outcome.Ending;

/** 接続 — a connection that sends any bytes, and reads while it writes, so that neither side can wait for the other. */
public final class Connection implements AutoCloseable {
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;
    private final ByteBuffer received = ByteBuffer.allocate(1 << 16);

    private Connection(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.patience = patience;
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, SelectionKey.OP_READ);
    }

    /**
     * Opens a connection.
     *
     * @param address of the server
     * @param patience how long an answer is waited for
     * @return the connection
     * @throws IOException where nobody listens
     */
    public static Connection to(URI address, Duration patience) throws IOException {
        return new Connection(
                SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort())), patience);
    }

    /**
     * Sends a request that is framed well, and waits for its answer.
     *
     * @param request the bytes
     * @return one answer, or none where the connection ended before it
     * @throws NotHttpException where something has come that nobody asked for: before the request, or beside its one answer
     */
    public Outcome ask(byte[] request) {
        refuseWhatIsThere();
        Outcome outcome = exchange(request, false);
        if (outcome.answers().size() > 1) {
            throw new NotHttpException("answered more than once: " + outcome.answers());
        }
        return outcome;
    }

    /** An answer too many would be taken for the answer to the request that is sent next. */
    private void refuseWhatIsThere() {
        var inbox = new ByteArrayOutputStream();
        try {
            if (read(inbox) > 0) {
                throw new NotHttpException("came unasked: " + inbox.toString(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // that the connection has ended is noticed by the request
        }
    }

    /**
     * Sends any bytes, says that nothing more will come, and reads until the server has closed the connection too.
     *
     * @param bytes what is sent
     * @return all answers
     */
    public Outcome say(byte[] bytes) {
        return exchange(bytes, true);
    }

    private Outcome exchange(byte[] bytes, boolean last) {
        long begin = System.nanoTime();
        var inbox = new ByteArrayOutputStream();
        boolean bodiless = Requests.isHead(bytes);
        Ending ending;
        try {
            ending = transfer(ByteBuffer.wrap(bytes), inbox, begin, last, bodiless);
        } catch (IOException e) {
            ending = Ending.BROKEN;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Outcome(answers(inbox.toByteArray(), bodiless, ending != Ending.OPEN), ending, took);
    }

    private Ending transfer(ByteBuffer out, ByteArrayOutputStream inbox, long begin, boolean last, boolean bodiless)
            throws IOException {
        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        while (true) {
            long left = patience.toMillis()
                    - Duration.ofNanos(System.nanoTime() - begin).toMillis();
            if (left <= 0) {
                return Ending.TIMED_OUT;
            }
            selector.select(left);
            selector.selectedKeys().clear();
            write(out, last);
            int count = read(inbox);
            if (count < 0) {
                return Ending.CLOSED;
            }
            if (count > 0
                    && !last
                    && !answers(inbox.toByteArray(), bodiless, false).isEmpty()) {
                return out.hasRemaining() ? Ending.BROKEN : Ending.OPEN;
            }
        }
    }

    /** A server may refuse before it has read all: what it answers is read all the same. */
    private void write(ByteBuffer out, boolean last) throws IOException {
        if ((key.interestOps() & SelectionKey.OP_WRITE) == 0) {
            return;
        }
        try {
            channel.write(out);
        } catch (IOException e) {
            out.position(out.limit());
        }
        if (!out.hasRemaining()) {
            key.interestOps(SelectionKey.OP_READ);
            if (last) {
                channel.shutdownOutput();
            }
        }
    }

    private int read(ByteArrayOutputStream inbox) throws IOException {
        received.clear();
        int count = channel.read(received);
        if (count > 0) {
            inbox.write(received.array(), 0, count);
        }
        return count;
    }

    private static List<Answer> answers(byte[] bytes, boolean bodiless, boolean closed) {
        var reader = new AnswerReader(bytes);
        var answers = new ArrayList<Answer>();
        Optional<Answer> answer = reader.next(bodiless, closed);
        while (answer.isPresent()) {
            answers.add(answer.get());
            answer = reader.next(false, closed);
        }
        boolean last = closed || answers.stream().anyMatch(Answer::isLast);
        if (!last && !answers.isEmpty() && reader.rest() > 0) {
            throw new NotHttpException(reader.rest() + " bytes are left behind " + answers);
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
