package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/** A document with a strong tag; it is not sent again to a reader who holds it. */
final class TaggedDocument {
    private final String mediaType;
    private final byte[] bytes;
    private final String tag;
    private final String policy;

    TaggedDocument(String mediaType, String text) {
        this.mediaType = mediaType;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.tag = Conditions.tag(bytes);
        this.policy = mediaType.startsWith("text/html") ? AnswerHeaders.policyFor(text) : "";
    }

    /** Sends what a change has made; whoever made it does not hold it yet. */
    void sendNew(Context context) {
        context.header(Header.ETAG, tag);
        Responses.give(context, mediaType, bytes);
    }

    void send(Context context) {
        context.header(Header.ETAG, tag);
        if (Conditions.isHeld(context, tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        if (!policy.isEmpty()) {
            context.header(AnswerHeaders.POLICY, policy);
        }
        Responses.give(context, mediaType, bytes);
    }
}
