package jp.mokuteki.domain.review;

/**
 * 点検事項の符号 — the stable codes of findings, with how grave each is.
 *
 * <p>Example: {@code FindingCode.STALE_CITATION.gravity()} is {@code STALE}. Legal source: finding-rules.csv.
 */
public enum FindingCode {
    /** The rule stands elsewhere in the law of the day. */
    STALE_CITATION(FindingGravity.STALE, "古い条項", "stale citation"),
    /** The law has no such paragraph or item. */
    NO_SUCH_UNIT(FindingGravity.STALE, "存在しない項・号", "no such unit"),
    /** Another authority is competent on the day. */
    STALE_AUTHORITY(FindingGravity.STALE, "変わった所管", "stale authority"),
    /** What the term names is no more. */
    RETIRED_TERM(FindingGravity.STALE, "廃止された用語", "retired term"),
    /** The purpose is not specific. */
    VAGUE_PURPOSE(FindingGravity.INCOMPLETE, "抽象的な利用目的", "vague purpose"),
    /** The cell neither lists a purpose nor says that there is none. */
    BLANK_CELL(FindingGravity.INCOMPLETE, "空欄", "blank cell"),
    /** The purpose has no codes, so it decides nothing. */
    UNCODED_PURPOSE(FindingGravity.INCOMPLETE, "符号のない利用目的", "uncoded purpose"),
    /** The codes do not fit the column or the network table of the day. */
    CODES_CONTRADICT(FindingGravity.INCOMPLETE, "符号の矛盾", "contradicting codes"),
    /** A joint use that points to no notice. */
    JOINT_USE_NOTICE(FindingGravity.CHECK, "共同利用の通知・公表", "notice of joint use"),
    /** The law lists an exchange that no purpose covers. */
    EXCHANGE_NOT_COVERED(FindingGravity.CHECK, "台帳にない情報連携", "exchange not covered"),
    /** The law of the day is not formalised, so exchanges were not reviewed. */
    LAW_NOT_FORMALISED(FindingGravity.CHECK, "定式化されていない法令", "law not formalised");

    private final FindingGravity gravity;
    private final String labelJa;
    private final String labelEn;

    FindingCode(FindingGravity gravity, String labelJa, String labelEn) {
        this.gravity = gravity;
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells how grave it is.
     *
     * @return the gravity
     */
    public FindingGravity gravity() {
        return gravity;
    }

    /**
     * Tells its name in Japanese.
     *
     * @return the name
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells its name in English.
     *
     * @return the name
     */
    public String labelEn() {
        return labelEn;
    }
}
