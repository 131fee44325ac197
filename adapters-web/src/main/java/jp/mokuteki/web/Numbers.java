package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Reads the numbers from 1 by which an insurer's own things are named. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Numbers() {}

    /** Reads one; throws {@link IllegalArgumentException} for anything else. */
    static int parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number from 1");
        }
        return Integer.parseInt(text);
    }

    /** Reads one, or 0. */
    static int parseFromZero(String text) {
        return text.equals("0") ? 0 : parse(text);
    }

    /** The number that stands in the path; whatever names nothing is not found. */
    static int ofPath(Context context, String parameter) {
        String number = context.pathParam(parameter);
        if (!NUMBER.matcher(number).matches()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return Integer.parseInt(number);
    }
}
