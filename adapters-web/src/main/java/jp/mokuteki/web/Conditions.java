package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 条件付きの要求 — tags of documents, and requests that depend on them (RFC 9110 §13.1). */
final class Conditions {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String WEAK = "W/";
    private static final String ANY = "*";

    private Conditions() {}

    /** A strong tag stands for every byte, so it is taken over the document and not over what the document tells. */
    static String tag(byte[] document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the reader holds the document already: compares {@code If-None-Match}, weak tags too, with its tag. */
    static boolean isHeld(Context context, String tag) {
        return tags(context, Header.IF_NONE_MATCH)
                .map(held -> held.startsWith(WEAK) ? held.substring(WEAK.length()) : held)
                .anyMatch(held -> held.equals(tag) || held.equals(ANY));
    }

    /** Refuses a change of something other than what the caller has seen, where {@code If-Match} says what that was. */
    static void refuseStale(Context context, String document) {
        if (context.header(Header.IF_MATCH) != null) {
            String tag = tag(document.getBytes(StandardCharsets.UTF_8));
            if (tags(context, Header.IF_MATCH).noneMatch(seen -> seen.equals(tag) || seen.equals(ANY))) {
                throw new ProblemException(ProblemType.PRECONDITION_FAILED);
            }
        }
    }

    /** Like {@link #refuseStale}, for what is changed only by those who say what they have seen. */
    static void requireSeen(Context context, String document) {
        if (context.header(Header.IF_MATCH) == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        refuseStale(context, document);
    }

    private static Stream<String> tags(Context context, String header) {
        return Collections.list(context.req().getHeaders(header)).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip);
    }
}
