package jp.mokuteki.domain.review;

/**
 * 点検事項の重さ — what a finding asks for, the gravest first.
 *
 * <p>Example: {@code FindingGravity.STALE.labelJa()} is {@code 要改正}. Legal source: none.
 */
public enum FindingGravity {
    /** 要改正: the text names what the law of the day does not have; it must be revised. */
    STALE("要改正", "to be amended"),
    /** 不備: something is missing or contradicts itself, whatever the day. */
    INCOMPLETE("不備", "incomplete"),
    /** 要確認: a person has to look, and may find it right. */
    CHECK("要確認", "to be checked");

    private final String labelJa;
    private final String labelEn;

    FindingGravity(String labelJa, String labelEn) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells the Japanese word.
     *
     * @return for instance 要改正
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the English words.
     *
     * @return for instance {@code incomplete}
     */
    public String labelEn() {
        return labelEn;
    }
}
