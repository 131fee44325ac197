package jp.mokuteki.domain.intake;

/**
 * 読取りの理由 — why a line was taken as what it was taken; what was guessed says so.
 *
 * <p>Example: {@code LineReason.DASH.labelJa()} is {@code 横線だけの欄。「なし」ではないので空欄とした}. Legal source: none.
 */
public enum LineReason {
    /** An item of a list. */
    LISTED(LineKind.PURPOSE, "箇条書きの項目", "an item of a list"),
    /** A line of its own under a heading. */
    BARE(LineKind.PURPOSE, "形態の見出しの下の行（箇条書きの記号なし）", "a line under the heading of a column, without a mark of a list"),
    /** An item under an item. */
    NESTED(LineKind.PURPOSE, "上の項目の下の項目。一つの利用目的とみなした", "an item below another item, taken as a purpose of its own"),
    /** Goes on with the purpose above. */
    CONTINUED(LineKind.PURPOSE, "上の利用目的の続き", "goes on with the purpose above"),
    /** Stands beside the heading of its column. */
    BESIDE_HEADING(LineKind.PURPOSE, "形態の見出しと同じ行の利用目的", "a purpose beside the heading of its column"),
    /** Stands in a cell of a table. */
    IN_CELL(LineKind.PURPOSE, "表の欄の利用目的", "a purpose in a cell of the table"),
    /** A title with its number. */
    NUMBERED_TITLE(LineKind.CATEGORY, "番号のある区分の見出し", "the heading of a category, with its number"),
    /** A title without a number. */
    TITLE_WITHOUT_NUMBER(
            LineKind.CATEGORY,
            "番号のない区分の見出し。上から順に番号を付けた",
            "the heading of a category without a number; numbered from above"),
    /** A title whose number is that of every other one. */
    TITLE_RENUMBERED(
            LineKind.CATEGORY, "番号がすべて同じため、上から順に番号を付け直した", "all numbers were the same; numbered anew from above"),
    /** Goes on with the title above. */
    TITLE_CONTINUED(LineKind.CATEGORY, "上の区分の見出しの続き", "goes on with the heading of the category above"),
    /** A heading whose words are known. */
    KNOWN_HEADING(LineKind.COLUMN, "形態の見出し", "the heading of a column"),
    /** A heading that is broken over two lines. */
    WRAPPED_HEADING(LineKind.COLUMN, "二行にわたる形態の見出し", "the heading of a column, over two lines"),
    /** The mark of a cell that declares that there is no purpose. */
    DECLARED(LineKind.NONE, "「なし」の記載", "says なし (none)"),
    /** Nothing but white space. */
    EMPTY(LineKind.ASIDE, "空行", "an empty line"),
    /** The heading above the table. */
    TABLE_TITLE(LineKind.ASIDE, "表の題名", "the title of the table"),
    /** Before the first category. */
    BEFORE_TABLE(LineKind.ASIDE, "表の前の文", "text before the table"),
    /** Between a category and its first column. */
    BEFORE_COLUMN(
            LineKind.ASIDE,
            "形態の見出しの前の文。どの形態の利用目的でもない",
            "text before the first heading of a column; a purpose of no column"),
    /** A note beside the purposes. */
    NOTE(LineKind.ASIDE, "注記", "a note"),
    /** A sentence, which no purpose is. */
    SENTENCE(LineKind.ASIDE, "文章。箇条書きの利用目的ではない", "a sentence, not a purpose of a list"),
    /** After the last purpose. */
    AFTER_TABLE(LineKind.ASIDE, "表の後の文", "text after the table"),
    /** A dash is not 「なし」. */
    DASH(LineKind.ASIDE, "横線だけの欄。「なし」ではないので空欄とした", "a cell with nothing but a dash; left blank, as that is not なし"),
    /** Holds the document together, and says nothing. */
    MARKUP(LineKind.ASIDE, "文書の構造", "holds the document together"),
    /** The encoding of the document. */
    ENCODING(LineKind.ASIDE, "文字コードを判断した", "the encoding that was found"),
    /** The form of the document. */
    FORMAT(LineKind.ASIDE, "文書の形式を判断した", "the form that was found");

    private final LineKind kind;
    private final String labelJa;
    private final String labelEn;

    LineReason(LineKind kind, String labelJa, String labelEn) {
        this.kind = kind;
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells what the line was taken as.
     *
     * @return the kind
     */
    public LineKind kind() {
        return kind;
    }

    /**
     * Tells the reason.
     *
     * @return in Japanese
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the reason.
     *
     * @return in English
     */
    public String labelEn() {
        return labelEn;
    }
}
