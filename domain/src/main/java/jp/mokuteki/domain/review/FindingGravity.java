package jp.mokuteki.domain.review;

/** 点検事項の重さ — what a finding asks for, the gravest first. */
public enum FindingGravity {
    /** 要改正: the text names what the law of the day does not have; it must be revised. */
    STALE("要改正"),
    /** 不備: something is missing or contradicts itself, whatever the day. */
    INCOMPLETE("不備"),
    /** 要確認: a person has to look, and may find it right. */
    CHECK("要確認");

    private final String labelJa;

    FindingGravity(String labelJa) {
        this.labelJa = labelJa;
    }

    /**
     * Tells the Japanese word.
     *
     * @return for instance 要改正
     */
    public String labelJa() {
        return labelJa;
    }
}
