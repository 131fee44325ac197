package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.web.problem.FaultCode;

/** 取込みの原文 — what a form hands in to be read: a file as it was sent, or a text. */
final class ImportSource {
    static final String TEXT = "text";
    static final String FORMAT = "format";
    static final String FILE = "file";
    /** What the file was called whose text a form shows; its name tells its form as it did before. */
    static final String NAMED = "named";

    private static final String UNNAMED = "document";

    private final ImportHints hints;
    private final byte[] document;

    private ImportSource(ImportHints hints, byte[] document) {
        this.hints = hints;
        this.document = document;
    }

    /** What stands in a form; nothing where nothing does. */
    static Optional<ImportSource> of(Context context) {
        Parameters form = Parameters.of(context).filled();
        Optional<ImportFormat> format = form.read(
                FORMAT,
                FaultCode.UNKNOWN_CODE,
                code -> ImportFormat.of(code).orElseThrow(() -> new IllegalArgumentException("no such format")));
        Optional<ImportSource> file = Upload.of(context)
                .map(upload ->
                        new ImportSource(new ImportHints(upload.name(), format, Optional.empty()), upload.bytes()));
        return file.or(() -> form.text(TEXT).map(text -> {
            String named = form.text(NAMED).orElse(UNNAMED);
            var hints = new ImportHints(named, format, Optional.of(StandardCharsets.UTF_8.name()));
            return new ImportSource(hints, text.getBytes(StandardCharsets.UTF_8));
        }));
    }

    ImportHints hints() {
        return hints;
    }

    byte[] document() {
        return document;
    }

    /** The form that was chosen for it; empty where it is to be found out. */
    String format() {
        return hints.format().map(ImportFormat::code).orElse("");
    }

    /** The name of the file that it was; empty where it is none. */
    String named() {
        return hints.name().equals(UNNAMED) ? "" : hints.name();
    }
}
