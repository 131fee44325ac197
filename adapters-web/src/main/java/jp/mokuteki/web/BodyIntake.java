package jp.mokuteki.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/** Takes one body in, part by part as it comes; what is too long is read off, so that the client reads its answer. */
final class BodyIntake implements Runnable {
    /** Twice the most that any route takes. */
    private static final int DRAINED = 2 * Bodies.DOCUMENT;

    private final Request request;
    private final int limit;
    private final Duration patience;
    private final Outcome outcome;
    private final List<byte[]> taken = new ArrayList<>(1);
    private final AtomicBoolean ended = new AtomicBoolean();
    private long total;
    private boolean awaited;

    /** What becomes of the body; exactly one of the two is called, once. */
    interface Outcome {
        void taken(byte[] body);

        void refused(ProblemType problem);
    }

    BodyIntake(Request request, int limit, Duration patience, Outcome outcome) {
        this.request = request;
        this.limit = limit;
        this.patience = patience;
        this.outcome = outcome;
    }

    /** Begins; what says itself that it is too long to be read off is refused at once. */
    void start() {
        if (request.getLength() > DRAINED) {
            refuse(ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            run();
        }
    }

    /** Reads what is there and asks to be called again; a body that is not there when the time is up is refused. */
    @Override
    public void run() {
        boolean more = true;
        while (more) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                await();
                return;
            }
            more = take(chunk);
        }
    }

    /** Most bodies come with their header and need no deadline. */
    private void await() {
        if (!awaited) {
            awaited = true;
            Scheduler.Task deadline = request.getComponents()
                    .getScheduler()
                    .schedule(() -> refuse(ProblemType.REQUEST_TIMEOUT), patience.toMillis(), TimeUnit.MILLISECONDS);
            Request.addCompletionListener(request, failure -> deadline.cancel());
        }
        request.demand(this);
    }

    private boolean take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            boolean late = chunk.getFailure() instanceof TimeoutException;
            refuse(late ? ProblemType.REQUEST_TIMEOUT : ProblemType.INVALID_PARAMETER);
            return false;
        }
        keep(chunk.getByteBuffer());
        boolean last = chunk.isLast();
        chunk.release();
        if (last || total > DRAINED) {
            finish();
            return false;
        }
        return true;
    }

    private void keep(ByteBuffer part) {
        total += part.remaining();
        if (total <= limit) {
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            taken.add(bytes);
        }
    }

    private void finish() {
        if (total > limit) {
            refuse(ProblemType.PAYLOAD_TOO_LARGE);
        } else if (ended.compareAndSet(false, true)) {
            outcome.taken(whole());
        }
    }

    /** Nearly every body comes in one part. */
    private byte[] whole() {
        if (taken.size() == 1) {
            return taken.get(0);
        }
        var bytes = new ByteArrayOutputStream();
        taken.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private void refuse(ProblemType problem) {
        if (ended.compareAndSet(false, true)) {
            outcome.refused(problem);
        }
    }
}
