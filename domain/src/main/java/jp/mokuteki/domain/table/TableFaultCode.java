package jp.mokuteki.domain.table;

import java.util.Arrays;
import java.util.List;

/**
 * 表の誤りの符号 — the stable codes of what can be wrong with a document that holds a table or a list, each with what it says; in it
 * {@code {0}} and {@code {1}} stand for particulars: numbers, codes, names of columns, never text of the document.
 *
 * <p>Example: {@code TableFaultCode.CATEGORY_TWICE.with(1, 4).textJa()} is {@code 区分の番号1が二度あります。最初は4行目です}. Legal source:
 * none.
 */
public enum TableFaultCode {
    /** More bytes than are read. */
    TOO_LARGE("文書が大きすぎます。{0} MiBまでです", "a table has at most {0} MiB"),
    /** More lines than are read. */
    TOO_MANY_LINES("行が多すぎます。{0}行までです", "a document has at most {0} lines"),
    /** A page that shows more lines than are read. */
    TOO_MANY_SEEN_LINES("ページに表示される行が多すぎます。{0}行までです", "a page has at most {0} lines to be seen"),
    /** More rows of tables than are read. */
    TOO_MANY_TABLE_ROWS("ページの表の行が多すぎます。{0}行までです", "a page has at most {0} rows of tables"),
    /** A row of more cells than are read. */
    TOO_MANY_CELLS("一行の欄が多すぎます。{0}個までです", "a row has at most {0} cells"),
    /** A list of more rows than are read. */
    TOO_MANY_ROWS("一覧の行が多すぎます。{0}行までです", "a list has at most {0} rows"),
    /** Nothing but white space. */
    EMPTY_DOCUMENT("文書が空です", "the document is empty"),
    /** A workbook. */
    EXCEL_FILE("Excelのファイル（.xlsx）です。CSVで保存してください", "this is an Excel file (.xlsx); save it as CSV"),
    /** A document of a word processor. */
    WORD_FILE("Wordのファイル（.docx）です。書式なしのテキストで保存してください", "this is a Word file (.docx); save it as plain text"),
    /** A file of an old office program. */
    OLD_OFFICE_FILE(
            "古いExcel（.xls）かWord（.doc）のファイルです。CSVか書式なしのテキストで保存してください",
            "this is an old Excel (.xls) or Word (.doc) file; save it as CSV or plain text"),
    /** A file that is no text. */
    FOREIGN_FILE("{0}のファイルで、文字の文書ではありません", "this is a {0} file, no text"),
    /** An encoding that is not read. */
    UNKNOWN_ENCODING("指定された文字コードは扱えません。扱えるもの：{0}", "this encoding is not known; known: {0}"),
    /** Bytes that the encoding does not have. */
    NOT_IN_ENCODING("{0}として読めません", "not {0}"),
    /** An encoding that nobody writes. */
    UTF_32("UTF-32は扱いません。UTF-8で保存してください", "UTF-32, which is not read; save it as UTF-8"),
    /** A character that no text has. */
    HOLDS_NUL("NULがあります。文字の文書ではないか、BOMのないUTF-16です", "holds NUL: no text, or UTF-16 without byte order mark"),
    /** Two encodings fit. */
    AMBIGUOUS_ENCODING("文字コードがShift_JISかEUC-JPか判断できません。指定してください", "may be Shift_JIS or EUC-JP; say which"),
    /** No encoding fits throughout. */
    NO_ENCODING(
            "どの文字コードとしても最後まで読めないか、文字コードが混ざっています。読めない最初の行：{0}（0は、日本語として読めないもの）",
            "no known encoding fits throughout, or a mixture; the line that fails first: {0} (0 where it reads as no Japanese)"),
    /** An earlier program has lost a character. */
    LOST_CHARACTER("前に失われた文字の印（U+FFFD）があります", "holds U+FFFD, the mark of a character that was lost before"),
    /** Neither a category nor a purpose. */
    NO_TABLE("利用目的の表が見つかりません", "no table of purposes was found"),
    /** Markdown without a table. */
    NO_PIPES("縦線（|）で始まる行がありません", "no line begins with a pipe"),
    /** The form as issued without its cells. */
    NO_TABS("タブで区切られた欄のある行がありません", "no line has cells between tabs"),
    /** A grid without headings. */
    NO_COLUMN_NAMES("形態の見出しのある行がありません", "no line names the columns of a table"),
    /** CSV that cannot be split. */
    MISPLACED_QUOTE("この行か次のレコードで、引用符の位置が違います", "here or in the next record a quotation mark stands wrong"),
    /** CSV that cannot be split, or has too much in one record. */
    UNREADABLE_RECORD(
            "この行か次のレコードで、引用符の位置が違うか、欄が{0}字より長いか、欄が{1}個より多くあります",
            "here or in the next record a quotation mark stands wrong, a field has more than {0} characters, or a record more than {1} fields"),
    /** A quotation mark in a field without. */
    QUOTE_IN_FIELD("引用符で始まらない欄に引用符があります", "a quotation mark inside a field that does not begin with one"),
    /** A field without end. */
    OPEN_QUOTE("引用符が閉じていません", "a quotation mark is not closed"),
    /** A field that goes on after its end. */
    TEXT_AFTER_QUOTE(
            "閉じた引用符の後に文字があるか、復帰（CR）だけの改行があります", "text after a closing quotation mark, or a lone carriage return"),
    /** No first line. */
    HEADER_MISSING("見出しの行がありません", "the header line is missing"),
    /** A name that no column has. */
    UNKNOWN_COLUMN("この名前の列はありません", "unknown column"),
    /** A name that no column of a list has. */
    UNKNOWN_LIST_COLUMN("知らない列があります。ある列：{0}", "unknown column; known: {0}"),
    /** A column twice in the header. */
    REPEATED_COLUMN("同じ列が二度あります", "the column stands twice"),
    /** A column that the header lacks. */
    MISSING_COLUMN("この列がありません", "the column is missing"),
    /** A record that does not fit the header. */
    FIELD_COUNT("項目は{0}個のはずですが、{1}個あります", "expected {0} fields, found {1}"),
    /** A grid whose header cannot be read. */
    HEADER_FORM(
            "区分の欄が一つか二つあり、その後に形態の見出しが続くはずです",
            "expected one or two cells for the category, then the headings of columns"),
    /** A heading of none of the five columns. */
    UNPLACED_COLUMN("どの形態にも当たらない列です", "a column that cannot be placed"),
    /** A category whose number is no number. */
    NO_CATEGORY_NUMBER("区分の番号の列に番号がありません", "a column that cannot be placed: no number of a category"),
    /** A column of the table twice. */
    COLUMN_TWICE("形態{0}が二度あります", "the column {0} stands twice"),
    /** A row longer than the header. */
    CELLS_WITHOUT_HEADING("見出しより欄の多い行です", "more cells than headings"),
    /** A row before the first category. */
    UNTITLED_CATEGORY("区分の題名がありません", "a category without title"),
    /** A heading between those of the columns. */
    UNKNOWN_HEADING("形態の見出しの間に、五つの形態のどれでもない見出しがあります", "a heading between the columns names none of the five columns"),
    /** A category whose purposes have no column. */
    CATEGORY_WITHOUT_COLUMN("形態の見出しのない区分です", "a category without the heading of a column"),
    /** What belongs to a category stands before the first. */
    BEFORE_CATEGORY("最初の区分より前にあります", "stands before the first category"),
    /** A number that no category has. */
    CATEGORY_NUMBER("区分の番号は1から99までです", "a category has a number from 1 to 99"),
    /** A number that another category has. */
    CATEGORY_TWICE("区分の番号{0}が二度あります。最初は{1}行目です", "the number {0} stands twice, first in line {1}"),
    /** A cell that declares none and lists some. */
    NONE_AND_PURPOSES("「なし」とある欄に利用目的があります", "the cell says なし and lists purposes"),
    /** A cell that lists some and declares none. */
    PURPOSES_AND_NONE("利用目的のある欄に「なし」とあります", "the cell lists purposes and says なし"),
    /** A cell that lists more than can be numbered. */
    TOO_MANY_PURPOSES("一つの欄の利用目的は{0}個までです", "a cell lists at most {0} purposes"),
    /** A text that is blank or too long. */
    TEXT_LENGTH("文は1字から{0}字までです", "a text has 1 to {0} characters"),
    /** A control character, a mark that turns the direction of writing, or half of a character. */
    FORBIDDEN_CHARACTER("使えない文字か、文字の半分だけがあります", "holds a forbidden character or half of a surrogate pair"),
    /** What looks like an Individual Number. */
    INDIVIDUAL_NUMBER("個人番号とみられる数字があります", "holds what looks like an Individual Number"),
    /** JSON that breaks the grammar or a bound. */
    NOT_JSON("JSONではないか、同じ名前が二度あるか、値が深すぎるか長すぎます", "no JSON, a name that stands twice, or too deep or too long a value"),
    /** More than one value. */
    TEXT_AFTER_JSON("JSONの後に文字があります", "text after the JSON"),
    /** A member that is needed. */
    MISSING_MEMBER("この項目がありません", "is missing"),
    /** A value of another type. */
    NOT_A_TEXT("文字列が必要です", "expected a text"),
    /** A value of another type. */
    NOT_AN_OBJECT("オブジェクトが必要です", "expected an object"),
    /** A value of another type. */
    NOT_A_LIST("配列が必要です", "expected a list"),
    /** A state that no cell has. */
    CELL_STATE("PURPOSES、DECLARED_NONE、UNDECLAREDのどれかです", "PURPOSES, DECLARED_NONE or UNDECLARED"),
    /** A state that does not fit what is listed. */
    CELL_STATE_AND_PURPOSES(
            "利用目的があればPURPOSES、なければDECLARED_NONEかUNDECLAREDです",
            "PURPOSES with purposes, DECLARED_NONE or UNDECLARED without"),
    /** A mark that no cell has. */
    CELL_MARK("欄の印は{0}か空です", "unknown cell mark: {0} or blank"),
    /** A table without categories. */
    NO_CATEGORY("区分がありません", "there is no category"),
    /** A cell of a category that has no line. */
    CATEGORY_LINE_MISSING("この区分の題名の行がありません", "its category has no line with a title"),
    /** Codes beside what is no purpose. */
    CODES_OF_NO_PURPOSE("符号があるのは利用目的だけです", "only a purpose has codes"),
    /** A value that is needed. */
    EMPTY_VALUE("空にできません", "must not be empty"),
    /** A value twice in one field. */
    VALUE_TWICE("同じ値が二度あります", "a value stands twice"),
    /** A key twice in one table. */
    KEY_TWICE("二度あります", "stands twice"),
    /** A value that is none of a few. */
    NOT_ONE_OF("次のどれかです：{0}", "must be one of {0}"),
    /** A code that is not in its table. */
    UNKNOWN_CODE("この符号はありません。ある符号：{1}", "{0}: no such code; known: {1}"),
    /** A code of another form. */
    MALFORMED_CODE("符号の形が違います", "{0}: {1}"),
    /** What is written otherwise than a date. */
    DATE_FORM("2024-05-27の形の日付ではありません", "not a date of the form 2024-05-27"),
    /** A day that no calendar has. */
    NO_SUCH_DATE("この日付はありません", "no such date"),
    /** What is written otherwise than a time. */
    TIME_FORM("2026-04-01T09:00:00+09:00の形の時刻ではありません", "not a time of the form 2026-04-01T09:00:00+09:00"),
    /** A time that no calendar has. */
    NO_SUCH_TIME("この時刻はありません", "no such time"),
    /** A cell that a spreadsheet would run. */
    FORMULA("数式のように始まる値です", "begins like a formula"),
    /** A code or a reference of another form. */
    REFERENCE_FORM("1字から128字の英数字と . _ : - です", "a code or a reference has 1 to 128 of [A-Za-z0-9._:-]"),
    /** A time outside of what the ledger keeps. */
    TIME_BOUNDS("時刻は1970年から9999年までです", "a time lies from 1970 to 9999"),
    /** An exchange about nothing. */
    NO_ITEMS("利用特定個人情報の項目が一つ以上必要です", "an exchange is about one item of information or more"),
    /** Codes that say too little. */
    NO_ACTION_OR_INFORMATION("取扱いと情報の種類がそれぞれ一つ以上必要です", "a purpose has an action and a kind of information"),
    /** Codes with the counterparties of another action. */
    COUNTERPARTIES("利用には相手がなく、提供と受領には相手があります", "a use has no counterparty; a provision and a receipt have one"),
    /** Codes with the handling of another action. */
    INTERNAL_USE("INTERNAL_USEは利用だけの態様です", "INTERNAL_USE is the handling of a use and of nothing else"),
    /** Codes with affairs that they cannot have. */
    AFFAIRS("事務があるのは情報連携による受領だけです", "only a receipt over the network has affairs"),
    /** Codes whose ground is none. */
    DUTY_AS_GROUND("義務は根拠になりません", "a duty is no ground"),
    /** Codes whose ground does not carry their handling. */
    GROUND_AND_HANDLING("態様{0}の根拠にならないものがあります", "a ground does not carry the handling {0}"),
    /** The mark of a cell in the place of a purpose. */
    NONE_AS_PURPOSE("「{0}」は欄の印で、利用目的ではありません", "{0} is the mark of a cell and no purpose"),
    /** Codes that do not fit the column. */
    ACTION_AND_COLUMN("符号の取扱いがこの形態に合いません", "no action of the codes fits the column"),
    /** A rule that has no code of its own. */
    BROKEN_RULE("表の決まりに合いません", "{0}");

    private final String labelJa;
    private final String labelEn;

    TableFaultCode(String labelJa, String labelEn) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells what it says.
     *
     * @return in Japanese, with the places of its particulars
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells what it says.
     *
     * @return in English, with the places of its particulars
     */
    public String labelEn() {
        return labelEn;
    }

    /**
     * Makes a fault of this kind.
     *
     * @param particulars what stands for {@code {0}}, {@code {1}}; never text of the document
     * @return the fault
     */
    public TableFault with(Object... particulars) {
        List<String> texts = Arrays.stream(particulars).map(String::valueOf).toList();
        return new TableFault(this, texts);
    }
}
