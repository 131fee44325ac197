package jp.mokuteki.domain.decision;

/**
 * 可否 — the three answers to a proposed flow. All three are values; none is an error.
 *
 * <p>Example: {@code Verdict.REFUSED.labelJa()} is {@code 不可}. Legal source: none.
 */
public enum Verdict {
    /** 可: the register covers the flow and the law lets it pass. */
    PERMITTED("可", "Permitted"),
    /** 不可: the register or the law says no. */
    REFUSED("不可", "Refused"),
    /** 判断できない: nobody can say from the register and the law as they are formalised. */
    UNDETERMINED("判断できない", "Undetermined");

    private final String labelJa;
    private final String labelEn;

    Verdict(String labelJa, String labelEn) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells the Japanese word.
     *
     * @return 可, 不可 or 判断できない
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the English word.
     *
     * @return for instance Permitted
     */
    public String labelEn() {
        return labelEn;
    }
}
