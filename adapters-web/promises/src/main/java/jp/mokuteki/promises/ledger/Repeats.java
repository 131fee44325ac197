package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.http.Answer;

/** Keys that are sent one to five times by sixteen clients at once, some of them cut off, and what came of it. */
final class Repeats {
    private static final int CLIENTS = 16;
    private static final int MOST_SENDS = 5;
    private static final int MOST_TOLD = 12;
    private static final int IN_PROGRESS = 409;

    private final LedgerClient client;
    private final int keys;
    private final long seed;
    private final Map<Writing, String> said = new ConcurrentHashMap<>();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger inProgress = new AtomicInteger();

    Repeats(LedgerClient client, int keys, long seed) {
        this.client = client;
        this.keys = keys;
        this.seed = seed;
    }

    /**
     * A request to be sent.
     *
     * @param writing what it stores
     * @param cut after which part of its bytes the connection is closed, in thousandths; above them it is answered
     */
    private record Sending(Writing writing, int cut) {}

    Verdict run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        List<Writing> writings = writings();
        List<Sending> sendings = sendings(writings);
        inParallel(sendings);
        // at last each key is asked for until its end is known
        inParallel(writings.stream()
                .map(one -> new Sending(one, Integer.MAX_VALUE))
                .toList());
        int kept = kept(writings);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        long cut = sendings.stream().filter(one -> one.cut <= CutOff.WHOLE).count();
        String remarks = "seed=%d clients=%d sent=%d cut=%d answered=%d in-progress=%d in %ds"
                .formatted(
                        seed,
                        CLIENTS,
                        sendings.size() + writings.size(),
                        cut,
                        answered.get(),
                        inProgress.get(),
                        took.toSeconds());
        return new Verdict(
                "R6", kept, keys, remarks, offences.stream().limit(MOST_TOLD).toList());
    }

    private List<Writing> writings() {
        var writings = new ArrayList<Writing>();
        for (int i = 0; i < keys; i++) {
            var kind = i % 2 == 0 ? Writing.Kind.RECORD : Writing.Kind.RECORD_WITH_DECISION;
            writings.add(new Writing("repeat-" + seed + "-" + i, kind));
        }
        return writings;
    }

    private List<Sending> sendings(List<Writing> writings) {
        var random = new Random(seed);
        var sendings = new ArrayList<Sending>();
        for (Writing writing : writings) {
            for (int times = random.nextInt(MOST_SENDS); times >= 0; times--) {
                // half are answered, a quarter is cut on its way, a quarter once it was sent
                int part = random.nextInt(2 * CutOff.WHOLE);
                boolean sent = random.nextBoolean();
                int cut = part > CutOff.WHOLE ? Integer.MAX_VALUE : sent ? CutOff.WHOLE : part;
                sendings.add(new Sending(writing, cut));
            }
        }
        Collections.shuffle(sendings, random);
        return sendings;
    }

    private void inParallel(List<Sending> sendings) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        sendings.forEach(one -> clients.execute(() -> send(one)));
        clients.shutdown();
        if (!clients.awaitTermination(1, TimeUnit.HOURS)) {
            offences.add("the clients do not end");
        }
    }

    private void send(Sending sending) {
        try {
            if (sending.cut <= CutOff.WHOLE) {
                CutOff.send(
                        client.site().address(),
                        sending.writing.request(client.token()),
                        sending.cut,
                        sending.hashCode());
            } else {
                note(sending.writing, answer(sending.writing));
            }
        } catch (IOException | RuntimeException e) {
            offences.add(sending.writing.key() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the same key is still at work, it is asked for again a little later, as the answer says. */
    private Answer answer(Writing writing) throws IOException, InterruptedException {
        Answer answer = client.send(writing);
        for (int tries = 0; answer.status() == IN_PROGRESS && tries < 200; tries++) {
            inProgress.incrementAndGet();
            Thread.sleep(20);
            answer = client.send(writing);
        }
        return answer;
    }

    private void note(Writing writing, Answer answer) {
        answered.incrementAndGet();
        if (answer.status() != 201) {
            offences.add(writing.key() + " was answered " + answer);
            return;
        }
        String text = answer.header("location") + "\n" + answer.text();
        String before = said.putIfAbsent(writing, text);
        if (before != null && !before.equals(text)) {
            offences.add(writing.key() + " was answered in two ways");
        }
    }

    /** How many keys have exactly one record, which is that of their answers; and there is no other one. */
    private int kept(List<Writing> writings) throws IOException {
        Map<String, List<ExportedRecord>> found = new HashMap<>();
        for (ExportedRecord one : ExportedRecord.of(client.export().text())) {
            one.reference()
                    .ifPresent(key -> found.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(one));
        }
        int kept = 0;
        for (Writing writing : writings) {
            List<ExportedRecord> records = found.getOrDefault(writing.key(), List.of());
            boolean one = records.size() == 1
                    && said.getOrDefault(writing, "").contains(records.get(0).leaf());
            kept += one ? 1 : 0;
            if (!one) {
                offences.add(writing.key() + " has " + records.size() + " records");
            }
        }
        Set<String> foreign = new HashSet<>(found.keySet());
        writings.forEach(one -> foreign.remove(one.key()));
        foreign.forEach(key -> offences.add("nobody sent " + key));
        return kept;
    }
}
