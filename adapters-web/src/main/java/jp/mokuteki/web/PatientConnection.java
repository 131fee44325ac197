package jp.mokuteki.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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

    PatientConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint, Duration patience) {
        super(configuration, connector, endPoint);
        this.patience = patience;
    }

    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String target, HttpVersion version) {
        return super.newHttpStream(method, RequestTarget.marked(target), version);
    }

    @Override
    public void onFillable() {
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
