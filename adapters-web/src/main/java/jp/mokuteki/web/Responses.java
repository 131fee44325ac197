package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.Optional;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Language;

/** Sends what was found. */
final class Responses {
    static final String JSON = "application/json";

    private static final String ANSWER = "jp.mokuteki.answer";

    private Responses() {}

    /** Sends JSON; as bytes, because a text would be written in the charset that the container guesses. */
    static void json(Context context, JsonNode body) {
        give(context, JSON, Json.bytes(body));
    }

    /** Says what the answer is; it leaves once it is noted, and what is said later stands. */
    static void give(Context context, String mediaType, byte[] body) {
        context.contentType(mediaType).attribute(ANSWER, body);
    }

    /** What the answer is so far. */
    static Optional<byte[]> given(Context context) {
        return Optional.ofNullable(context.attribute(ANSWER));
    }

    /** Lets the answer leave, past the streams through which Javalin would copy it. */
    static void send(Context context) {
        byte[] body = context.attribute(ANSWER);
        if (body != null) {
            try {
                // a long answer would leave in chunks otherwise
                context.res().setContentLength(body.length);
                context.res().getOutputStream().write(body);
            } catch (IOException e) {
                // whoever asked has gone, and nobody is left to be told
            }
        }
    }

    static Language language(Context context) {
        return Language.preferred(Optional.ofNullable(context.header(Header.ACCEPT_LANGUAGE)));
    }
}
