package jp.mokuteki.domain.decision;

/**
 * 定式化されていない事項 — why the law of a day or combination is not formalised.
 *
 * <p>Example: {@code OpenMatter.AMENDMENT.labelJa()} is {@code 公布済みの改正法が、遅くともその日までに施行されます。}. Legal source:
 * coming-changes.csv.
 */
public enum OpenMatter {
    /** An enacted amendment is in force at the latest on that day. */
    AMENDMENT("公布済みの改正法が、遅くともその日までに施行されます。", "An enacted amendment is in force at the latest on that day."),
    /** Whether the category serves a number affair is not settled. */
    CATEGORY(
            "この区分が個人番号利用事務に当たるかどうかが定まっていません。",
            "Whether the category serves an affair of the Individual Number is not settled."),
    /** What an affair may obtain was not read before the ordinance. */
    AFFAIR_BEFORE_THE_ORDINANCE(
            "令和6年の命令より前の、事務ごとの情報の定めは確かめられていません。",
            "What an affair could obtain before the ordinance of 2024 was not read."),
    /** Only a later text of the network table lists the combination. */
    ROW_OF_THE_LATER_READING(
            "この組合せは、後の日に読んだ表にだけ掲げられています。", "Only a later reading of the network table lists the combination."),
    /** Whether the number may go along with such a kind is not settled. */
    KIND_WITHOUT_CATEGORY(
            "この種類の情報とともに個人番号を委託できるかどうかが定まっていません。",
            "Whether the number may go along with this kind of information is not settled."),
    /** A ground of the purpose has no place in the law of the day. */
    GROUND_WITHOUT_PLACE(
            "この利用目的の根拠が、その日の条文で確かめられていません。",
            "The place of a ground of the purpose in the law of that day is not known.");

    private final String labelJa;
    private final String labelEn;

    OpenMatter(String labelJa, String labelEn) {
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
