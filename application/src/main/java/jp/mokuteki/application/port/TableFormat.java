package jp.mokuteki.application.port;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 表の形式 — the forms in which the table is written. */
public enum TableFormat {
    /** Its cells as JSON. */
    JSON("json", "application/json"),
    /** One line a purpose or cell mark, as CSV. */
    CSV("csv", "text/csv;charset=utf-8"),
    /** A Markdown pipe table. */
    MARKDOWN("md", "text/markdown;charset=utf-8"),
    /** Byte for byte the lines of the table as issued. */
    ISSUED("issued", "text/plain;charset=utf-8"),
    /** A page that prints on paper. */
    HTML("html", "text/html;charset=utf-8"),
    /** JSON-LD with the terms of the W3C Data Privacy Vocabulary. */
    JSON_LD("jsonld", "application/ld+json");

    /** 公表の形式 — those with room for the content hash, in which the public is told. */
    public static final List<TableFormat> OF_PUBLICATIONS = List.of(HTML, CSV, MARKDOWN, JSON, JSON_LD);

    private final String code;
    private final String mediaType;

    TableFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /**
     * Finds a format by its code.
     *
     * @param code for instance {@code md}
     * @return the format, or nothing
     */
    public static Optional<TableFormat> of(String code) {
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
        return Arrays.stream(values()).map(TableFormat::code).toList();
    }

    /**
     * Tells the code.
     *
     * @return for instance {@code md}
     */
    public String code() {
        return code;
    }

    /**
     * Tells the media type.
     *
     * @return with its charset, where it is text
     */
    public String mediaType() {
        return mediaType;
    }
}
