package jp.mokuteki.domain.decision;

/** 可否 — the three answers to a proposed flow. All three are values; none is an error. */
public enum Verdict {
    /** 可: the register covers the flow and the law lets it pass. */
    PERMITTED("可"),
    /** 不可: the register or the law says no. */
    REFUSED("不可"),
    /** 判断できない: nobody can say from the register and the law as they are formalised. */
    UNDETERMINED("判断できない");

    private final String labelJa;

    Verdict(String labelJa) {
        this.labelJa = labelJa;
    }

    /**
     * Tells the Japanese word.
     *
     * @return 可, 不可 or 判断できない
     */
    public String labelJa() {
        return labelJa;
    }
}
