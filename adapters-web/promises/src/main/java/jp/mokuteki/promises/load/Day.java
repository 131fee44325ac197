package jp.mokuteki.promises.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.http.Connection;
import jp.mokuteki.promises.http.Outcome;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.Writing;

/** 一日 — the work of many insurers, done by a number of callers, each over a connection of its own. */
final class Day {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final URI address;
    private final List<Society> societies;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();

    Day(URI address, List<Society> societies) {
        this.address = address;
        this.societies = List.copyOf(societies);
    }

    /** Works for so long, and tells how long each request took. */
    Latencies work(int callers, Duration time, SplittableRandom random) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            var working = new ArrayList<Future<Latencies>>();
            for (int i = 0; i < callers; i++) {
                SplittableRandom own = random.split();
                working.add(threads.submit(() -> workUntil(end, own)));
            }
            var all = new Latencies();
            for (Future<Latencies> one : working) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private Latencies workUntil(long end, SplittableRandom random) throws IOException {
        var latencies = new Latencies();
        try (Connection connection = Connection.to(address, PATIENCE)) {
            while (System.nanoTime() < end) {
                Work work = Work.next(random);
                Society society = societies.get(random.nextInt(societies.size()));
                if (!isDone(work, society, connection, latencies)) {
                    return latencies;
                }
            }
        }
        return latencies;
    }

    private boolean isDone(Work work, Society society, Connection connection, Latencies latencies) throws IOException {
        Optional<Writing> writing = work.kind().map(kind -> new Writing("day-" + next.getAndIncrement(), kind));
        byte[] request =
                writing.map(one -> one.request(society.token())).orElseGet(() -> Reading.of(work, society.token()));
        Outcome outcome = connection.ask(request);
        Optional<Answer> answer = outcome.answers().stream().findFirst();
        boolean expected = answer.isPresent() && answer.get().status() == (writing.isPresent() ? CREATED : OK);
        if (!expected) {
            offences.add(work + " was answered " + answer + ", the connection is " + outcome.ending());
            return false;
        }
        latencies.add(work, outcome.took());
        if (writing.isPresent()) {
            society.note(Acknowledged.read(writing.get(), answer.orElseThrow()));
        }
        return true;
    }

    List<String> offences() {
        return List.copyOf(offences);
    }
}
