package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.mokuteki.application.port.AccessEntry;
import org.eclipse.jetty.server.Request;

/** 要求の番号 — names a request: by the caller's own name where that is well-formed, otherwise by a new one. */
final class RequestIds {
    static final String HEADER = "X-Request-ID";

    private static final String ATTRIBUTE = "jp.mokuteki.request";
    private static final long VERSION_4 = 0x4000L;
    private static final long VERSION_BITS = 0xF000L;

    private RequestIds() {}

    /** Tells the id of a request; it stays the same. */
    static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = chosen(request.getHeaders().getValuesList(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** Tells the id of a request as a route sees it. */
    static String of(Context context) {
        return Objects.requireNonNull(context.<String>attribute(ATTRIBUTE), "the request has no id");
    }

    private static String chosen(List<String> sent) {
        boolean usable =
                sent.size() == 1 && AccessEntry.isRequestId(sent.get(0)) && !NumberCheck.findsInHeader(sent.get(0));
        return usable ? sent.get(0) : fresh();
    }

    /** A UUID of version 4. An id is no secret, so that it needs no secure random numbers. */
    static String fresh() {
        var random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
        return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE).toString();
    }
}
