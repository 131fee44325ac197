package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
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

    static Language language(Context context) {
        return Language.preferred(Optional.ofNullable(context.header(Header.ACCEPT_LANGUAGE)));
    }
}
