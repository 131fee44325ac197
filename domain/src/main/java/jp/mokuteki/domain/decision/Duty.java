package jp.mokuteki.domain.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;

/**
 * 義務 — a duty that goes with a permitted flow.
 *
 * <p>Example: {@code new Duty(new GroundCode("RECORD_EXCHANGE"), Citation.parse("番号法第23条第1項"), OptionalInt.of(7),
 * Optional.empty(), false).retentionYears().getAsInt()} is {@code 7}. Legal source: ground-rules.csv.
 *
 * @param code the duty, named by its function
 * @param citation where it stands in the law on the day asked about
 * @param retentionYears how many years a record is kept, where the duty is about one
 * @param ifRelyingOn the ground that brings the duty with it, where the flow may rest on another ground instead
 * @param fulfilled whether the question already says that it is done
 */
public record Duty(
        GroundCode code,
        Citation citation,
        OptionalInt retentionYears,
        Optional<GroundCode> ifRelyingOn,
        boolean fulfilled) {
    /** Refuses nulls. */
    public Duty {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(retentionYears, "retentionYears");
        Objects.requireNonNull(ifRelyingOn, "ifRelyingOn");
    }
}
