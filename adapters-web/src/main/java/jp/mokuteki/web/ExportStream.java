package jp.mokuteki.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the lines of an export as they come. The request is noted before the first; after it no other answer can be given. */
final class ExportStream {
    static final String MEDIA_TYPE = "application/jsonl";

    /** What makes Jetty cut the connection. */
    private static final int ABORT = -1;

    private final Context context;
    private final AccessNotes notes;
    private boolean begun;

    ExportStream(Context context, AccessNotes notes) {
        this.context = context;
        this.notes = notes;
    }

    void write(byte[] line) {
        if (!begun) {
            notes.note(context);
            context.contentType(MEDIA_TYPE);
            begun = true;
        }
        try {
            context.res().getOutputStream().write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader of an export has gone", e);
        }
    }

    boolean hasBegun() {
        return begun;
    }

    /** Cuts the connection where a part was sent, so that it cannot be taken for the whole. */
    void breakOff() {
        if (begun) {
            try {
                context.res().sendError(ABORT);
            } catch (IOException e) {
                throw new UncheckedIOException("the reader of an export has gone", e);
            }
        }
    }
}
