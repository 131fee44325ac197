package jp.mokuteki.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * 処理の進み — long work that pages do not wait for: two at a time, a few more in line, kept a while after they ended, each seen only by
 * the credential that asked for it. Thread-safe.
 */
final class Jobs implements AutoCloseable {
    /** How long the result of a job can be looked at. */
    static final Duration KEPT = Duration.ofMinutes(15);

    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 8;
    private static final int OF_ONE = 2;
    private static final int MOST_KEPT = 200;

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final InstantSource time;
    private final ThreadPoolExecutor workers;

    Jobs(InstantSource time) {
        this.time = time;
        this.workers = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(IN_LINE), Jobs::worker);
        workers.allowCoreThreadTimeOut(true);
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "long-work");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins work.
     *
     * @param owner who asks, and who alone sees it
     * @param title what is done, as a key of the texts
     * @param work does it, and gives what a page of it shows
     * @return the name of the job
     * @throws ProblemException where too much is being done already
     */
    String begin(Caller owner, String title, Job.Work work) {
        return begin(owner, title, () -> {}, work);
    }

    /** Begins work after a first step, which is not taken where there is no room; where it fails nothing begins. */
    synchronized String begin(Caller owner, String title, Runnable first, Job.Work work) {
        Instant now = time.instant();
        jobs.values().removeIf(job -> job.isOverAt(now));
        long own = jobs.values().stream()
                .filter(job -> job.isOf(owner) && !job.hasEnded())
                .count();
        boolean full = workers.getQueue().remainingCapacity() == 0 || jobs.size() >= MOST_KEPT;
        if (own >= OF_ONE || full) {
            throw new ProblemException(ProblemType.RATE_LIMITED);
        }
        first.run();
        String name = UUID.randomUUID().toString();
        var job = new Job(owner, title, now, time);
        workers.execute(() -> job.run(work));
        jobs.put(name, job);
        return name;
    }

    /** Finds a job of a credential; that of another one is as absent. */
    Optional<Job> find(Caller owner, String name) {
        return Optional.ofNullable(jobs.get(name)).filter(job -> job.isOf(owner) && !job.isOverAt(time.instant()));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
