package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 本文 — reads the body, once it has been taken in, as JSON. */
final class Bodies {
    /** The most bytes of a body. */
    static final int USUAL = 256 * 1024;
    /** The most bytes of a batch. */
    static final int BATCH = 1024 * 1024;

    /** Where the bytes stand. */
    static final String BODY = "jp.mokuteki.body";

    private static final Pattern JSON_IN_UTF8 =
            Pattern.compile("application/json[ \t]*(;[ \t]*charset=(utf-8|\"utf-8\")[ \t]*)?");

    private Bodies() {}

    /** Reads the body as JSON in UTF-8. */
    static JsonNode json(Context context) {
        List<String> types = Collections.list(context.req().getHeaders(Header.CONTENT_TYPE));
        // of two types another reader could take the other one
        if (types.size() != 1 || !isJson(types.get(0))) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (context.header(Header.CONTENT_ENCODING) != null) {
            throw new ProblemException(ProblemType.UNSUPPORTED_ENCODING);
        }
        return StrictJson.read(taken(context));
    }

    private static boolean isJson(String type) {
        return JSON_IN_UTF8.matcher(type.toLowerCase(Locale.ROOT).strip()).matches();
    }

    /** Takes nothing or an empty object, where there is nothing to say. */
    static void none(Context context) {
        if (taken(context).length > 0) {
            StrictJson.requireEmpty(json(context));
        }
    }

    /** The bytes as they were sent. */
    static byte[] taken(Context context) {
        return Objects.requireNonNull(context.<byte[]>attribute(BODY), "the body was not taken in");
    }
}
