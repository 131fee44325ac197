package jp.mokuteki.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.web.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 処理 — one piece of long work: running, done, or failed. Thread-safe. */
final class Job implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final Caller owner;
    private final String title;
    private final Instant begunAt;
    private final InstantSource time;
    private volatile Optional<Ended> ended = Optional.empty();
    private volatile Optional<Reached> reached = Optional.empty();

    /** What is shown to whoever visits the work once it is done: a page, or the way to one. */
    interface Result {
        void show(Visit visit);
    }

    /** Does the work, and tells how far it is. */
    interface Work {
        Result done(Progress progress);
    }

    /**
     * How far it has come.
     *
     * @param done how many parts are done
     * @param total of how many
     */
    record Reached(long done, long total) {}

    /** How it ended. */
    private record Ended(Instant at, Optional<Result> result, Optional<ProblemException> failure) {}

    Job(Caller owner, String title, Instant begunAt, InstantSource time) {
        this.owner = owner;
        this.title = title;
        this.begunAt = begunAt;
        this.time = time;
    }

    void run(Work work) {
        try {
            Result result = work.done(this);
            ended = Optional.of(new Ended(time.instant(), Optional.of(result), Optional.empty()));
        } catch (ProblemException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            // no message: it may repeat what somebody wrote
            StackTraceElement[] trace = e.getStackTrace();
            LOG.error("{}: {} in {}", title, e.getClass().getName(), trace.length == 0 ? "" : trace[0]);
            fail(new ProblemException(Problems.typeOf(e)));
        }
    }

    private void fail(ProblemException failure) {
        ended = Optional.of(new Ended(time.instant(), Optional.empty(), Optional.of(failure)));
    }

    @Override
    public void at(long done, long total) {
        reached = Optional.of(new Reached(done, total));
    }

    /** How far it has come, once it has said so. */
    Optional<Reached> reached() {
        return reached;
    }

    String title() {
        return title;
    }

    Duration lasted() {
        return Duration.between(begunAt, ended.map(Ended::at).orElseGet(time::instant));
    }

    boolean hasEnded() {
        return ended.isPresent();
    }

    Optional<Result> result() {
        return ended.flatMap(Ended::result);
    }

    Optional<ProblemException> failure() {
        return ended.flatMap(Ended::failure);
    }

    /** Whether the same credential of the same insurer asked for it. */
    boolean isOf(Caller caller) {
        return owner.insurer().equals(caller.insurer()) && owner.credential().equals(caller.credential());
    }

    /** What has ended is kept a while; what runs is kept. */
    boolean isOverAt(Instant now) {
        return ended.map(one -> one.at().plus(Jobs.KEPT).isBefore(now)).orElse(false);
    }
}
