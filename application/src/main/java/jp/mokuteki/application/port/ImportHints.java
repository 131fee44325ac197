package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;

/**
 * 取込みの手がかり — what is known of a document before it is read.
 *
 * @param name its name, for faults
 * @param format its form, or nothing where it is to be told from the text
 * @param encoding the name of its encoding, or nothing where it is to be told from the bytes
 */
public record ImportHints(String name, Optional<ImportFormat> format, Optional<String> encoding) {
    /** Refuses nulls. */
    public ImportHints {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
    }
}
