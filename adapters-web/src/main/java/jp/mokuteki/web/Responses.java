package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Language;

/** Sends what was found. */
final class Responses {
    static final String JSON = "application/json";

    private Responses() {}

    /** Sends JSON; as bytes, because a text would be written in the charset that the container guesses. */
    static void json(Context context, JsonNode body) {
        context.contentType(JSON).result(Json.bytes(body));
    }

    /** Sends a document under its tag, or says that the reader holds it already. */
    static void tagged(Context context, String mediaType, byte[] document) {
        String tag = Conditions.tag(document);
        context.header(Header.ETAG, tag);
        if (Conditions.isHeld(context, tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(mediaType).result(document);
        }
    }

    static Language language(Context context) {
        return Language.preferred(Optional.ofNullable(context.header(Header.ACCEPT_LANGUAGE)));
    }
}
