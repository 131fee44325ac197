package jp.mokuteki.domain.review;

/**
 * 符号の項目 — one of the codes of a purpose, as a proposal speaks of it; its name is that of the column in a file of codes.
 *
 * <p>Example: {@code CodeAttribute.INFORMATION} is {@code information}. Legal source: none.
 */
public enum CodeAttribute {
    /** 利用・提供・受領. */
    ACTIONS("actions", Choice.FIRST),
    /** 取扱いの態様. */
    HANDLING("handling", Choice.FIRST),
    /** 提供先・提供元の区分. */
    COUNTERPARTIES("counterparties", Choice.ALL),
    /** 情報の種類. */
    INFORMATION("information", Choice.ALL),
    /** 個人番号の取扱い. */
    INDIVIDUAL_NUMBER("individualNumber", Choice.FIRST),
    /** 特定個人番号利用事務. */
    AFFAIRS("affairs", Choice.ALL),
    /** 根拠. */
    GROUNDS("grounds", Choice.FIRST);

    private final String code;
    private final Choice choice;

    /** Which of the rules that fit are followed. */
    enum Choice {
        /** The first in their order. */
        FIRST,
        /** Every one. */
        ALL
    }

    CodeAttribute(String code, Choice choice) {
        this.code = code;
        this.choice = choice;
    }

    Choice choice() {
        return choice;
    }

    /** Prints the code: {@code individualNumber}. */
    @Override
    public String toString() {
        return code;
    }
}
