package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.Optional;

/** 送られたファイル — a file that came with a form, as it was sent. */
final class Upload {
    private static final String UPLOAD = "jp.mokuteki.upload";

    private final String field;
    private final String name;
    private final byte[] bytes;

    Upload(String field, String name, byte[] bytes) {
        this.field = field;
        this.name = name;
        this.bytes = bytes;
    }

    /** Keeps it for the route of a form. */
    void keep(Context context) {
        context.attribute(UPLOAD, this);
    }

    /** The file of a form; nothing where none was chosen. */
    static Optional<Upload> of(Context context) {
        return Optional.ofNullable(context.attribute(UPLOAD));
    }

    /** The field of the form that it came in. */
    String field() {
        return field;
    }

    /** What its sender calls it; never where something is to be written. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
