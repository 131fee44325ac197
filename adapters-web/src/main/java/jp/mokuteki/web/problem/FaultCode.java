package jp.mokuteki.web.problem;

/** 誤りの符号 — what is wrong with one part of a request. The sentences never repeat the offending value. */
public enum FaultCode {
    /** The part is not known here. */
    UNKNOWN_PROPERTY("unknown-property", "この項目はありません。", "There is no such property."),
    /** The part is needed. */
    REQUIRED("required", "この項目は必要です。", "The property is needed."),
    /** The part does not go with another one. */
    NOT_ALLOWED("not-allowed", "他の項目との組合せでは指定できません。", "The property does not go with the others."),
    /** The part is of another JSON type. */
    WRONG_TYPE("wrong-type", "値の型が違います。", "The value has the wrong type."),
    /** The part has another form. */
    MALFORMED("malformed", "値の形式が違います。", "The value is malformed."),
    /** The part is no day of the calendar. */
    NO_SUCH_DATE(
            "no-such-date",
            "YYYY-MM-DDの形式の実在する日付ではありません。",
            "The value is not a date of the form YYYY-MM-DD that exists."),
    /** The part is none of the known codes. */
    UNKNOWN_CODE("unknown-code", "この符号はありません。", "There is no such code."),
    /** The part is too small, too large, too short or too long. */
    OUT_OF_RANGE("out-of-range", "値が範囲の外です。", "The value is out of range."),
    /** Exactly one of several parts is needed. */
    EXACTLY_ONE("exactly-one", "id、category、textのうち一つだけを指定してください。", "Exactly one of id, category and text is needed."),
    /** A record states too little for the law. */
    REQUIRED_BY_LAW("required-by-law", "法令により記録する事項です。", "The law asks that it be recorded."),
    /** No record can rest on the decision. */
    UNFIT_DECISION(
            "unfit-decision", "この判断はないか、この記録の根拠になりません。", "There is no such decision, or the record cannot rest on it."),
    /** The part stands twice. */
    DUPLICATE("duplicate", "同じものが二度あります。", "The same thing stands twice."),
    /** The part holds control characters, half a surrogate pair or marks that turn the direction of writing. */
    FORBIDDEN_CHARACTER("forbidden-character", "使えない文字が含まれています。", "The text holds a character that is not allowed."),
    /** The part holds what looks like an Individual Number. */
    INDIVIDUAL_NUMBER(
            "individual-number",
            "個人番号とみられる12桁の数字が含まれています。個人番号は送らないでください。",
            "The text holds twelve digits that look like an Individual Number; none may be sent.");

    private final String code;
    private final String detailJa;
    private final String detailEn;

    FaultCode(String code, String detailJa, String detailEn) {
        this.code = code;
        this.detailJa = detailJa;
        this.detailEn = detailEn;
    }

    /**
     * Tells the sentence.
     *
     * @param language the reader's language
     * @return one sentence
     */
    public String detail(Language language) {
        return language.choose(detailJa, detailEn);
    }

    /** Prints the stable code. */
    @Override
    public String toString() {
        return code;
    }
}
