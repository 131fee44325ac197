package jp.mokuteki.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that is closed where a header that has begun does not end in time. Jetty's own idle timeout begins anew with
 * every byte, and so waits as long as a client pleases.
 */
final class PatientConnection extends HttpConnection {
    private static final Scheduler.Task NONE = () -> false;

    private final Duration patience;
    private final AtomicReference<Scheduler.Task> deadline = new AtomicReference<>(NONE);
    private final AtomicBoolean expired = new AtomicBoolean();
    private final AtomicInteger calls = new AtomicInteger();
    private boolean unreadableHead;

    PatientConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint, Duration patience) {
        super(configuration, connector, endPoint);
        this.patience = patience;
    }

    /** Where a target cannot be read, Jetty calls once more, for a stand-in that it refuses; HEAD stays HEAD, without content. */
    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String target, HttpVersion version) {
        String known = unreadableHead ? HttpMethod.HEAD.asString() : method;
        unreadableHead = HttpMethod.HEAD.is(known);
        HttpStreamOverHTTP1 stream = super.newHttpStream(known, RequestTarget.marked(target), version);
        unreadableHead = false;
        return stream;
    }

    /**
     * Lets one thread in at a time; what comes meanwhile is done by the one that is in. When Jetty refuses a malformed
     * request, another thread answers it and calls here again while this one still gives its buffer back: the buffer would
     * be given back twice, and two connections, of any two clients, would then write into the same one.
     */
    @Override
    public void onFillable() {
        if (calls.getAndIncrement() == 0) {
            do {
                fill();
            } while (calls.decrementAndGet() > 0);
        }
    }

    private void fill() {
        if (expired.get()) {
            // the answer is on its way, and nothing may follow it
            return;
        }
        super.onFillable();
        if (!isHalfAHeader()) {
            deadline.getAndSet(NONE).cancel();
        } else if (deadline.get() == NONE) {
            deadline.getAndSet(inTime()).cancel();
        }
    }

    private Scheduler.Task inTime() {
        return getConnector().getScheduler().schedule(this::expire, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isHalfAHeader() {
        HttpParser parser = getParser();
        return parser.inHeaderState() && !parser.isStart();
    }

    /** There is no request yet to which Jetty could answer. */
    private void expire() {
        if (isHalfAHeader() && expired.compareAndSet(false, true)) {
            getEndPoint()
                    .write(Callback.from(this::close, failure -> close()), ByteBuffer.wrap(ServerProblems.timeout()));
        }
    }
}
