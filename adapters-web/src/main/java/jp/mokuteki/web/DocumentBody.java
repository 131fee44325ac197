package jp.mokuteki.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;

/** A body that holds a document: its bytes, and what its media type says of them. */
final class DocumentBody {
    private static final Pattern TYPE =
            Pattern.compile("(text/markdown|text/csv|text/html|text/plain|application/json)[ \t]*"
                    + "(?:;[ \t]*charset=(?:([a-z0-9_.:-]{1,40})|\"([a-z0-9_.:-]{1,40})\")[ \t]*)?");

    private final ImportHints hints;
    private final byte[] bytes;

    private DocumentBody(ImportHints hints, byte[] bytes) {
        this.hints = hints;
        this.bytes = bytes;
    }

    /** Reads a media type; plain text may be any form that has none of its own. */
    static Optional<DocumentBody> of(String mediaType, byte[] bytes) {
        Matcher type = TYPE.matcher(mediaType.toLowerCase(Locale.ROOT).strip());
        if (!type.matches()) {
            return Optional.empty();
        }
        Optional<String> charset = Optional.ofNullable(type.group(2)).or(() -> Optional.ofNullable(type.group(3)));
        return Optional.of(new DocumentBody(new ImportHints("document", format(type.group(1)), charset), bytes));
    }

    private static Optional<ImportFormat> format(String type) {
        return switch (type) {
            case "text/markdown" -> Optional.of(ImportFormat.MARKDOWN);
            case "text/csv" -> Optional.of(ImportFormat.CSV);
            case "text/html" -> Optional.of(ImportFormat.HTML);
            case "application/json" -> Optional.of(ImportFormat.JSON);
            default -> Optional.empty();
        };
    }

    ImportHints hints() {
        return hints;
    }

    byte[] bytes() {
        return bytes;
    }
}
