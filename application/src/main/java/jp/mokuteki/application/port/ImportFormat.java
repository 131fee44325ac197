package jp.mokuteki.application.port;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 取込みの形式 — the forms in which a table is read. */
public enum ImportFormat {
    /** Lines of cells separated by tabs, as the table was issued. */
    ISSUED("issued"),
    /** A Markdown pipe table. */
    MARKDOWN("md"),
    /** CSV: a line a purpose, a register file, or a grid with a line of headings. */
    CSV("csv"),
    /** JSON, as the table is written. */
    JSON("json"),
    /** A page with a table, or with headings and lists. */
    HTML("html"),
    /** Text with numbered headings, sub-headings and lists. */
    OUTLINE("text");

    private final String code;

    ImportFormat(String code) {
        this.code = code;
    }

    /**
     * Finds a format by its code.
     *
     * @param code for instance {@code html}
     * @return the format, or nothing
     */
    public static Optional<ImportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /**
     * Lists the codes.
     *
     * @return in their order
     */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ImportFormat::code).toList();
    }

    /**
     * Tells the code.
     *
     * @return for instance {@code html}
     */
    public String code() {
        return code;
    }
}
