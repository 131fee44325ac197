package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.Answer;

/**
 * 再現 — a stored decision asked again under the versions that it rested on.
 *
 * @param stored the decision as it was stored
 * @param again the answer given anew; absent where a version is missing
 * @param missing the versions that are no longer at hand: {@code contentHash}, {@code codesHash}, {@code lawVersion}
 */
public record Replay(StoredDecision stored, Optional<Answer> again, List<String> missing) {
    /** Refuses an answer given without one of its versions. */
    public Replay {
        Objects.requireNonNull(stored, "stored");
        missing = List.copyOf(missing);
        if (again.isPresent() != missing.isEmpty()) {
            throw new IllegalArgumentException("a replay has an answer, or says which version is missing");
        }
    }

    /**
     * Asks whether the same answer came again.
     *
     * @return true where both answers are equal
     */
    public boolean identical() {
        return again.isPresent() && again.get().equals(stored.answer());
    }
}
