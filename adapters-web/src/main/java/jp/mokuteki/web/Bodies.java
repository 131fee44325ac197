package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 本文 — reads the body, once it has been taken in, as JSON, as CSV or as a form. */
final class Bodies {
    /** The most bytes of a body. */
    static final int USUAL = 256 * 1024;
    /** The most bytes of a batch. */
    static final int BATCH = 1024 * 1024;

    /** The most bytes of a document. */
    static final int DOCUMENT = 8 * 1024 * 1024;

    /** Where the bytes stand. */
    static final String BODY = "jp.mokuteki.body";

    private static final String IN_UTF8 = "[ \t]*(;[ \t]*charset=(utf-8|\"utf-8\")[ \t]*)?";
    private static final Pattern JSON_IN_UTF8 = Pattern.compile("application/json" + IN_UTF8);
    private static final Pattern FORM_IN_UTF8 = Pattern.compile("application/x-www-form-urlencoded" + IN_UTF8);
    private static final Pattern CSV_IN_UTF8 = Pattern.compile("text/csv" + IN_UTF8);

    private Bodies() {}

    /** Reads the body as JSON in UTF-8. */
    static JsonNode json(Context context) {
        requireForm(context, JSON_IN_UTF8);
        return StrictJson.read(taken(context));
    }

    /** Takes the body as CSV in UTF-8; what it says is for others to read. */
    static byte[] csv(Context context) {
        requireForm(context, CSV_IN_UTF8);
        StrictJson.requireUtf8(taken(context));
        return taken(context);
    }

    /** Takes the body as a form, which is all in ASCII; what is encoded in it is for others to read. */
    static String form(Context context) {
        requireForm(context, FORM_IN_UTF8);
        byte[] taken = taken(context);
        for (byte one : taken) {
            if (one < 0) {
                throw new ProblemException(ProblemType.INVALID_UTF8);
            }
        }
        return new String(taken, StandardCharsets.US_ASCII);
    }

    /** Tells what stands between the parts of the body, where it is a form in parts. */
    static Optional<String> boundary(Context context) {
        Optional<String> boundary = MultipartForm.boundary(mediaType(context));
        boundary.ifPresent(found -> requirePlain(context));
        return boundary;
    }

    /** Takes the body as a document in any encoding; what it says is for others to read. */
    static DocumentBody document(Context context) {
        DocumentBody document = DocumentBody.of(mediaType(context), taken(context))
                .orElseThrow(() -> new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        requirePlain(context);
        return document;
    }

    private static void requireForm(Context context, Pattern form) {
        if (!isOfForm(mediaType(context), form)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        requirePlain(context);
    }

    /** Of two types another reader could take the other one, so they are none. */
    private static String mediaType(Context context) {
        List<String> types = Collections.list(context.req().getHeaders(Header.CONTENT_TYPE));
        return types.size() == 1 ? types.get(0) : "";
    }

    private static void requirePlain(Context context) {
        if (context.header(Header.CONTENT_ENCODING) != null) {
            throw new ProblemException(ProblemType.UNSUPPORTED_ENCODING);
        }
    }

    private static boolean isOfForm(String type, Pattern form) {
        boolean isBareJson = form == JSON_IN_UTF8 && type.equals(Responses.JSON);
        return isBareJson || form.matcher(type.toLowerCase(Locale.ROOT).strip()).matches();
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
