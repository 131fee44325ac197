package jp.mokuteki.web;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.domain.table.Alphabet;
import jp.mokuteki.web.problem.ProblemType;

/**
 * The target of a request as it was sent. A path that two readers could take for two paths never reaches a route: a mark
 * stands in its place, and the mark is refused. Jetty would refuse some of them too, but without saying which.
 */
final class RequestTarget {
    private static final Pattern AMBIGUOUS =
            Pattern.compile("[;\\\\]|//|%(?:2[ef]|5c|25|[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(?:/|$)");
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)?([^?#]*)[^\\n]*");
    /** What RFC 3986 lets stand in a path. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/%-]*");

    private static final Pattern HALF_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Alphabet NAME = Alphabet.ofLettersDigitsAnd("_-");

    private static final String AMBIGUOUS_MARK = "/:ambiguous-path";
    private static final String DOT_MARK = "/:dot-segments";
    /** What stands before a mark where the path leads to the API or the service, as far as that can be told. */
    private static final String OF_API = "/v1";

    private static final Pattern TO_API = Pattern.compile(
            "[/\\\\]*(?:v1|access|schemas|healthz|readyz|openapi)(?![a-z0-9-]).*", Pattern.CASE_INSENSITIVE);
    /** What Jetty puts in the place of a path that it could not read. */
    private static final String UNREADABLE = "/badMessage";

    private RequestTarget() {}

    /** Gives the target back, or the mark of what is wrong with it. */
    static String marked(String target) {
        if (isPlain(target)) {
            return target;
        }
        var parts = PATH.matcher(target);
        String path = parts.matches() ? parts.group(1) : target;
        if (AMBIGUOUS.matcher(path).find()) {
            return placed(path, AMBIGUOUS_MARK);
        }
        return DOT_SEGMENT.matcher(path).find() ? placed(path, DOT_MARK) : target;
    }

    private static String placed(String path, String mark) {
        return TO_API.matcher(path).matches() ? OF_API + mark : mark;
    }

    /** Most targets are names between slashes: there is nothing in them to be mistaken. */
    private static boolean isPlain(String target) {
        boolean afterSlash = false;
        for (int i = 0; i < target.length(); i++) {
            char character = target.charAt(i);
            if (character == '/' ? afterSlash : !NAME.has(character)) {
                return false;
            }
            afterSlash = character == '/';
        }
        return target.startsWith("/");
    }

    /** Tells what a mark stands for. */
    static Optional<ProblemType> refusal(String path) {
        return switch (path) {
            case AMBIGUOUS_MARK, OF_API + AMBIGUOUS_MARK -> Optional.of(ProblemType.AMBIGUOUS_PATH);
            case DOT_MARK, OF_API + DOT_MARK -> Optional.of(ProblemType.NOT_FOUND);
            default -> Optional.empty();
        };
    }

    /** Whether there is a path at all. */
    static boolean isReadable(String path) {
        return !path.equals(UNREADABLE);
    }

    /** The path as a problem may repeat it: empty for a mark, for no path at all, and where it holds an Individual Number. */
    static String repeatable(String path) {
        boolean isPath =
                PLAIN.matcher(path).matches() && !HALF_ENCODED.matcher(path).find();
        return isPath && isReadable(path) && refusal(path).isEmpty() && !NumberCheck.findsInAddress(path) ? path : "";
    }
}
