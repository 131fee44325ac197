package jp.mokuteki.application.port;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 新旧対照表の形式 — the forms in which a comparison is written. */
public enum ComparisonFormat {
    /** Its items as JSON. */
    JSON("json", "application/json"),
    /** A page that prints on A4. */
    HTML("html", "text/html;charset=utf-8"),
    /** Lines for a terminal. */
    TEXT("text", "text/plain;charset=utf-8");

    private final String code;
    private final String mediaType;

    ComparisonFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /**
     * Finds a format by its code.
     *
     * @param code for instance {@code html}
     * @return the format, or nothing
     */
    public static Optional<ComparisonFormat> of(String code) {
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
        return Arrays.stream(values()).map(ComparisonFormat::code).toList();
    }

    /**
     * Tells the code.
     *
     * @return for instance {@code html}
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
