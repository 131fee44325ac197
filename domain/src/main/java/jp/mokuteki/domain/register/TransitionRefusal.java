package jp.mokuteki.domain.register;

import java.util.List;
import java.util.Objects;

/**
 * 手続を進められない理由 — why a revision cannot go on: a value, not an error.
 *
 * @param code which rule says so
 * @param purposes the purposes that it is about; empty where it is about the revision
 */
public record TransitionRefusal(Code code, List<PurposeId> purposes) {
    /** 手続の規則 — the rules of the life cycle that can say no. */
    public enum Code {
        /** The revision is not in a state from which this is done. */
        WRONG_STATE,
        /** Who wrote it does not adopt it. */
        SAME_PERSON,
        /** It departs from a revision that is not the last any more, or was replaced or withdrawn. */
        BASE_SUPERSEDED,
        /** It has no 改正理由. */
        REASON_MISSING,
        /** It has no 施行日. */
        EFFECTIVE_DAY_MISSING,
        /** A changed purpose does not say how it relates to the one before (個人情報保護法第17条第2項). */
        RELATION_MISSING,
        /** A purpose says that it relates in a way that it cannot. */
        RELATION_UNFIT,
        /** A new purpose has a number that another one had before. */
        ID_GIVEN_BEFORE,
        /** It would share days with another revision, or stand before it. */
        PERIOD_OVERLAP,
        /** Days on which a revision was in force would be left without one. */
        PERIOD_GAP,
        /** An adoption or a publication is dated later than today. */
        IN_THE_FUTURE,
        /** It was published before it was adopted. */
        PUBLISHED_BEFORE_ADOPTION,
        /** It takes effect in the past, or was published after it took effect, and nobody says why. */
        LATE_WITHOUT_REASON,
        /** It is in effect already. */
        IN_EFFECT,
        /** Another revision follows it. */
        FOLLOWED
    }

    /** Copies the ids. */
    public TransitionRefusal {
        Objects.requireNonNull(code, "code");
        purposes = List.copyOf(purposes);
    }

    static TransitionRefusal of(Code code) {
        return new TransitionRefusal(code, List.of());
    }
}
