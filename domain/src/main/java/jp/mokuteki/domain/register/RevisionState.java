package jp.mokuteki.domain.register;

import java.util.Arrays;
import java.util.Optional;

/**
 * 改正版の状態 — how far a revision has come: draft, submitted, adopted, published, or withdrawn before it takes effect.
 *
 * <p>Example: {@code RevisionState.of("adopted").orElseThrow().labelJa()} is {@code 承認}. Legal source: none.
 */
public enum RevisionState {
    /** 案: its editors write it. */
    DRAFT("draft", "案", "draft"),
    /** 付議: it waits for the adopting body and is not edited. */
    SUBMITTED("submitted", "付議", "submitted"),
    /** 承認: the adopting body has adopted it. */
    ADOPTED("adopted", "承認", "adopted"),
    /** 公表: it is published for good, and in force from its day on. */
    PUBLISHED("published", "公表", "published"),
    /** 撤回: it was published, and withdrawn before it took effect. */
    WITHDRAWN("withdrawn", "撤回", "withdrawn");

    private final String code;
    private final String labelJa;
    private final String labelEn;

    RevisionState(String code, String labelJa, String labelEn) {
        this.code = code;
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Finds a state by its code.
     *
     * @param code for instance {@code adopted}
     * @return the state, or nothing
     */
    public static Optional<RevisionState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    /**
     * Tells the Japanese word.
     *
     * @return 案, 付議, 承認, 公表 or 撤回
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the English words.
     *
     * @return for instance {@code submitted}
     */
    public String labelEn() {
        return labelEn;
    }

    /** Prints the code. */
    @Override
    public String toString() {
        return code;
    }
}
