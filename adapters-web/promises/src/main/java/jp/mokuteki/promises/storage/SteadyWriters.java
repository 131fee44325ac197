package jp.mokuteki.promises.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.ledger.Writing;

/**
 * 根気強い書き手たち — clients that go on while the storage fails: what was not acknowledged they send again under its key until it is. An
 * answer must be an acknowledgement, or one of the problems that tell of a failing storage.
 */
final class SteadyWriters {
    private static final int IN_PROGRESS = 409;
    private static final long PAUSE_MILLISECONDS = 25;
    private static final Pattern TYPE = Pattern.compile("\"type\" ?: ?\"[^\"]*/([a-z-]+)\"");
    private static final Writing.Kind[] KINDS = Writing.Kind.values();

    private final LedgerClient client;
    private final Duration patience;
    private final Set<String> problems;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> refused = new ConcurrentSkipListMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    /** The problems are those that may be answered, by the last part of their type. */
    SteadyWriters(LedgerClient client, Set<String> problems, Duration patience) {
        this.patience = patience;
        this.client = client;
        this.problems = Set.copyOf(problems);
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            var thread = new Thread(this::write, "steady-writer-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until each has its last writing acknowledged, or has waited long enough for that. */
    void stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write() {
        try {
            while (!stopping) {
                int number = next.getAndIncrement();
                deliver(new Writing("steady-" + number, KINDS[number % KINDS.length]));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Writing writing) throws InterruptedException {
        long lastTry = 0;
        while (!attempt(writing)) {
            Thread.sleep(PAUSE_MILLISECONDS);
            if (stopping) {
                lastTry++;
            }
            if (lastTry * PAUSE_MILLISECONDS > patience.toMillis()) {
                offences.add(writing.key() + " was never acknowledged");
                return;
            }
        }
    }

    private boolean attempt(Writing writing) {
        try {
            Answer answer = client.send(writing);
            if (answer.status() == 201) {
                acknowledged.add(Acknowledged.read(writing, answer));
                return true;
            }
            String problem = problem(answer);
            boolean allowed = answer.status() == IN_PROGRESS || problems.contains(problem);
            if (!allowed) {
                offences.add(writing.key() + " was answered " + answer);
            }
            refused.computeIfAbsent(problem, none -> new AtomicInteger()).incrementAndGet();
        } catch (IOException e) {
            offences.add(writing.key() + ": " + e.getMessage());
        }
        return false;
    }

    static String problem(Answer answer) {
        Matcher type = TYPE.matcher(answer.text());
        boolean isProblem = answer.mediaType().equals("application/problem+json") && type.find();
        return isProblem ? type.group(1) : "no-problem";
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How much was acknowledged so far. */
    int count() {
        return acknowledged.size();
    }

    /** How often which problem was answered, and all of them that may be. */
    String refused() {
        return refused.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    int refused(String problem) {
        return refused.getOrDefault(problem, new AtomicInteger()).get();
    }

    List<String> offences() {
        return List.copyOf(offences);
    }
}
