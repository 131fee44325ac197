package jp.mokuteki.promises;

import java.util.List;

/**
 * 判定 — what the check of a promise found. Kept only where every case was, and where there was a case at all.
 *
 * @param promise its number in the list of promises, for instance {@code R4}
 * @param kept in how many cases it was kept
 * @param cases how many cases there were
 * @param remarks counts and times, on one line
 * @param offences the first cases in which it was broken, each such that it can be repeated
 */
public record Verdict(String promise, long kept, long cases, String remarks, List<String> offences) {
    /** Copies the list. */
    public Verdict {
        offences = List.copyOf(offences);
    }

    /**
     * Tells whether the promise was kept.
     *
     * @return whether it was, in every case
     */
    public boolean isPass() {
        return cases > 0 && kept == cases && offences.isEmpty();
    }

    /**
     * Says it on one line.
     *
     * @return for instance {@code R5 PASS 412/412 …}
     */
    public String line() {
        return "%s %s %d/%d %s"
                .formatted(promise, isPass() ? "PASS" : "FAIL", kept, cases, remarks)
                .strip();
    }
}
