package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.regex.Pattern;

/** 条件付きの要求 — whether the reader holds the document already (RFC 9110 §13.1.2). */
final class Conditions {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String WEAK = "W/";

    private Conditions() {}

    /** Compares the tags of {@code If-None-Match}, weak ones too, with the tag of the document. */
    static boolean isHeld(Context context, String tag) {
        return Collections.list(context.req().getHeaders(Header.IF_NONE_MATCH)).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .map(held -> held.startsWith(WEAK) ? held.substring(WEAK.length()) : held)
                .anyMatch(held -> held.equals(tag) || held.equals("*"));
    }
}
