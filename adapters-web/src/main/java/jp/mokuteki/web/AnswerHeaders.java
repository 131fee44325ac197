package jp.mokuteki.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** 応答の作法 — the headers that stand on every answer, refusals of the server itself included. No other site may read any. */
final class AnswerHeaders extends Handler.Wrapper {
    static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** A page of ours: its style, scripts and pictures from here, and its forms to here. */
    private static final String OF_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String REFERRER = "Referrer-Policy";
    private static final String STYLE_BEGINS = "<style>";
    private static final String STYLE_ENDS = "</style>";

    private static final List<HttpField> FIXED = List.of(
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField(POLICY, NOTHING),
            new PreEncodedHttpField(REFERRER, "no-referrer"),
            // what may be kept by others, or not at all, says so itself
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "private, no-cache"));

    AnswerHeaders(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        // nothing stands there yet, and to look for it would be in vain
        FIXED.forEach(headers::add);
        headers.add(RequestIds.HEADER, RequestIds.of(request));
        return super.handle(request, response, callback);
    }

    /** Puts them on an answer that was begun anew. */
    static void put(Request request, Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        FIXED.forEach(headers::put);
        headers.put(RequestIds.HEADER, RequestIds.of(request));
    }

    /**
     * What stands on a page instead. With no referrer at all a browser would not say of a form where it comes from, not even to
     * the site that it comes from; others are told nothing.
     */
    static void ofPage(BiConsumer<String, String> header) {
        header.accept(POLICY, OF_PAGES);
        header.accept(REFERRER, "same-origin");
    }

    /** The same, written down, where there is no request yet. */
    static String lines() {
        return Stream.concat(FIXED.stream(), Stream.of(new HttpField(RequestIds.HEADER, RequestIds.fresh())))
                .map(header -> header.getName() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The policy for a page that stands alone: its one style sheet, named by its hash, and nothing else. */
    static String policyFor(String page) {
        int begin = page.indexOf(STYLE_BEGINS) + STYLE_BEGINS.length();
        int end = page.indexOf(STYLE_ENDS);
        if (end < begin) {
            return NOTHING;
        }
        return NOTHING + "; style-src 'sha256-" + sha256(page.substring(begin, end)) + "'";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
