package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.eclipse.jetty.http.HttpException;

/** 本文 — takes the body in, up to its limit, and reads it as JSON. */
final class Bodies {
    /** The most bytes of a body. */
    static final int USUAL = 256 * 1024;
    /** The most bytes of a batch. */
    static final int BATCH = 1024 * 1024;

    private static final int DRAINED = 8 * 1024 * 1024;
    private static final String BODY = "jp.mokuteki.body";
    private static final Pattern JSON_IN_UTF8 =
            Pattern.compile("application/json[ \t]*(;[ \t]*charset=(utf-8|\"utf-8\")[ \t]*)?");

    private Bodies() {}

    /** Takes the body in; what is too long is read off, so that the client reads the answer instead of a reset. */
    static void take(Context context, int limit) throws IOException {
        try (InputStream body = context.bodyInputStream()) {
            byte[] taken = body.readNBytes(limit + 1);
            if (taken.length > limit) {
                drain(body);
                throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
            }
            context.attribute(BODY, taken);
        } catch (IOException | HttpException.RuntimeException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw e;
            }
            throw new ProblemException(ProblemType.INVALID_PARAMETER);
        }
    }

    private static void drain(InputStream body) throws IOException {
        var buffer = new byte[8 * 1024];
        long total = 0;
        for (int read = body.read(buffer); read >= 0 && total < DRAINED; read = body.read(buffer)) {
            total += read;
        }
    }

    /** Reads the body as JSON in UTF-8. */
    static JsonNode json(Context context) {
        String type = Optional.ofNullable(context.header(Header.CONTENT_TYPE)).orElse("");
        if (!JSON_IN_UTF8.matcher(type.toLowerCase(Locale.ROOT).strip()).matches()) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (context.header(Header.CONTENT_ENCODING) != null) {
            throw new ProblemException(ProblemType.UNSUPPORTED_ENCODING);
        }
        return StrictJson.read(taken(context));
    }

    /** Takes nothing or an empty object, where there is nothing to say. */
    static void none(Context context) {
        if (taken(context).length > 0) {
            StrictJson.requireEmpty(json(context));
        }
    }

    private static byte[] taken(Context context) {
        return Objects.requireNonNull(context.<byte[]>attribute(BODY), "the body was not taken in");
    }
}
