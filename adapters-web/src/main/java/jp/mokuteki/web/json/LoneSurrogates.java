package jp.mokuteki.web.json;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Halves of surrogate pairs that a JSON text escapes. In a value the reader takes them as they are; in a name it takes them for a
 * fault of the syntax, which they are not (RFC 8259 §8.2).
 */
final class LoneSurrogates {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u[dD][89abAB][0-9A-Fa-f]{2}\\\\u[dD][c-fC-F][0-9A-Fa-f]{2}|(u[dD][89a-fA-F][0-9A-Fa-f]{2})|.)",
            Pattern.DOTALL);
    private static final int LONE = 1;

    private LoneSurrogates() {}

    /** Puts another character of private use in the place of each, so that names that differ still do. */
    static String replaced(String json) {
        return ESCAPE.matcher(json).replaceAll(LoneSurrogates::replacement);
    }

    private static String replacement(MatchResult escape) {
        String lone = escape.group(LONE);
        String text = lone == null ? escape.group() : "\\ue" + lone.substring(2);
        return Matcher.quoteReplacement(text);
    }
}
