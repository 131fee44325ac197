package jp.mokuteki.domain.decision;

/**
 * 理由の符号 — the stable codes of reasons, in the order of the rules that give them, each with its sentence.
 *
 * <p>Example: {@code ReasonCode.CELL_DECLARED_NONE.labelEn()} is {@code The cell declares that there is no purpose.}. Legal
 * source: 規程別表2, 番号法第19条.
 */
public enum ReasonCode {
    /** Rule 1. */
    NO_REVISION_IN_FORCE("その日に施行されている台帳の版がありません。", "No revision of the register is in force on that day."),
    /** Right after rule 1, and wherever the law of the day is not formalised. */
    LAW_NOT_FORMALISED(
            "この日又はこの組合せについて、法令の内容が定式化されていません。", "The law is not formalised for this day or this combination."),
    /** Rule 2. */
    OUTSIDE_THE_TABLE("この相手方との取扱いは、利用目的の表の対象ではありません。", "Dealings with this body are not the table's matter."),
    /** Rule 3. */
    NO_MATCHING_PURPOSE("この利用目的は台帳にありません。", "The register has no such purpose."),
    /** Rule 3. */
    AMBIGUOUS_PURPOSE("文だけでは利用目的を決められません。候補から選んでください。", "A text alone names no purpose; choose one of the candidates."),
    /** Rule 4. */
    CELL_DECLARED_NONE("この欄は「なし」とされています。", "The cell declares that there is no purpose."),
    /** Rule 4. */
    CELL_UNDECLARED("この欄は空欄で、利用目的の有無が示されていません。", "The cell is blank: it neither lists a purpose nor declares none."),
    /** Rule 4. */
    PURPOSE_UNCODED("この利用目的には符号が付けられていません。", "The purpose has no codes yet."),
    /** Rule 5. */
    ACTION_NOT_FOR_COLUMN("この利用目的は、この利用・提供・受領を対象としていません。", "The purpose does not serve this action."),
    /** Rule 5. */
    RECIPIENT_NOT_LISTED("この相手方は、この利用目的に含まれていません。", "The purpose does not list this body."),
    /** Rule 5. */
    INFORMATION_NOT_LISTED("この利用目的に含まれていない種類の情報があります。", "The purpose does not list every kind of information."),
    /** Rule 5. */
    HANDLING_NOT_LISTED("この利用目的の取扱いの態様と異なります。", "The purpose has another handling."),
    /** Rule 5. */
    AFFAIR_NOT_LISTED("この事務は、この利用目的に含まれていません。", "The purpose does not list this affair."),
    /** Rule 5. */
    ONLY_FOR_SPECIFIED_INFORMATION(
            "この利用目的は、特定個人情報だけを対象としています。", "The purpose is for specified personal information alone."),
    /** Rule 5. */
    PURPOSE_COVERS("この利用目的に含まれます。", "The purpose covers the flow."),
    /** Rule 6, use. */
    NOT_A_NUMBER_AFFAIR(
            "この区分は、個人番号利用事務に当たりません。", "The category serves no affair in which the Individual Number may be used."),
    /** Rule 6, use. */
    USE_AFFAIR_NOT_DECLARED(
            "台帳に、個人番号の利用事務が掲げられていません。",
            "The register does not declare the affairs in which the Individual Number is used."),
    /** Rule 6, provision and receipt. */
    NO_ARTICLE19_GROUND("特定個人情報の提供を認める規定に当たりません。", "No provision of the Act lets specified personal information pass."),
    /** Rule 6. */
    GROUND_NOT_IN_FORCE("根拠となる規定が、その日に施行されていません。", "The ground is not in force on that day."),
    /** Rule 6, network. */
    NOT_IN_NETWORK_TABLE("情報連携の表に、この組合せは掲げられていません。", "The network table does not list this combination."),
    /** Rule 6, network. */
    LISTED_IN_NETWORK_TABLE("情報連携の表に掲げられています。", "The network table lists the exchange."),
    /** Rule 6, network. */
    LISTED_FOR_AFFAIR("この事務について、提供を求めることができる情報です。", "The affair may obtain the information."),
    /** Rule 7. */
    CONSENT_IRRELEVANT(
            "特定個人情報については、本人の同意があっても結論は変わりません。", "For specified personal information consent changes nothing."),
    /** Rule 8. */
    GROUND_IN_FORCE("根拠となる規定が施行されています。", "The ground is in force.");

    private final String labelJa;
    private final String labelEn;

    ReasonCode(String labelJa, String labelEn) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells the sentence in Japanese.
     *
     * @return the sentence
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the sentence in English.
     *
     * @return the sentence
     */
    public String labelEn() {
        return labelEn;
    }
}
