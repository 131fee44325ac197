package jp.mokuteki.promises.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 集計 — what came of the requests, counted. Safe for threads. */
final class Tally {
    private static final int MOST_TOLD = 12;

    private final Map<String, Long> classes = new TreeMap<>();
    private final TreeMap<Long, String> offences = new TreeMap<>();
    private final List<String> tokens = new ArrayList<>();
    private long requests;
    private long broken;
    private long unanswered;
    private long late;
    private long neighbour;
    private Duration longest = Duration.ZERO;

    synchronized void answered(int status) {
        classes.merge(status / 100 + "xx", 1L, Long::sum);
    }

    synchronized void unanswered() {
        unanswered++;
    }

    synchronized void issued(String token) {
        tokens.add(token);
    }

    /** The tokens that were given out. */
    synchronized List<String> tokens() {
        return List.copyOf(tokens);
    }

    synchronized void late() {
        late++;
    }

    /** Notes a question of the neighbour. */
    synchronized void neighbourAsked() {
        neighbour++;
    }

    /** Notes a request, and what was wrong with what came of it. */
    synchronized void done(FuzzRequest request, Duration took, List<String> faults, String answers) {
        requests++;
        longest = took.compareTo(longest) > 0 ? took : longest;
        if (!faults.isEmpty()) {
            broken++;
            offences.put(
                    request.number(),
                    "request " + request.number() + ": " + faults + "\n  sent " + request.shown() + "\n  got  "
                            + answers);
            if (offences.size() > MOST_TOLD) {
                offences.pollLastEntry();
            }
        }
    }

    synchronized long requests() {
        return requests;
    }

    synchronized long kept() {
        return requests - broken;
    }

    synchronized List<String> offences() {
        return new ArrayList<>(offences.values());
    }

    synchronized String counts() {
        return classes + " unanswered-incomplete=" + unanswered + " late-once=" + late + " neighbour=" + neighbour
                + " longest=" + longest.toMillis() + "ms";
    }
}
