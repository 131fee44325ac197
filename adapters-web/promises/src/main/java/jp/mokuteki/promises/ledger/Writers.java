package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.http.Connection;
import jp.mokuteki.promises.http.Outcome;

/** 書き手たち — clients that write as fast as they are answered, each over one connection, until it breaks. */
final class Writers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Writing.Kind[] KINDS = Writing.Kind.values();

    private final LedgerClient client;
    private final String prefix;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Writing> open = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    Writers(LedgerClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            var thread = new Thread(this::write, "writer-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until each has noticed that nobody answers any more. */
    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write() {
        try (Connection connection = Connection.to(client.site().address(), PATIENCE)) {
            boolean answered = true;
            while (answered) {
                int number = next.getAndIncrement();
                var writing = new Writing(prefix + number, KINDS[number % KINDS.length]);
                Outcome outcome = connection.ask(writing.request(client.token()));
                Optional<Answer> answer = outcome.answers().stream().findFirst();
                answered = answer.isPresent() && note(writing, answer.get());
                if (!answered) {
                    open.add(writing);
                }
            }
        } catch (IOException | RuntimeException e) {
            // the process may be killed before the connection stands: then nothing was sent
            if (next.get() == 0) {
                faults.add("nobody could write: " + e);
            }
        }
    }

    private boolean note(Writing writing, Answer answer) {
        try {
            if (answer.status() == 201) {
                acknowledged.add(Acknowledged.read(writing, answer));
                return true;
            }
            faults.add(writing.key() + " was answered " + answer);
        } catch (IOException e) {
            faults.add(writing.key() + ": " + e.getMessage());
        }
        return false;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How much was acknowledged so far. */
    int count() {
        return acknowledged.size();
    }

    /** What was sent, or begun to be sent, without an answer. */
    List<Writing> open() {
        return List.copyOf(open);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
