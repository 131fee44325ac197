package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Reads the numbers by which records and trees of the ledger are named. */
final class Sequences {
    /** The path parameter that names a record. */
    static final String RECORD = "seq";

    // below 2^53, as in the ledger
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private Sequences() {}

    static long parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return Long.parseLong(text);
    }

    /** The record that the path names; whatever names none is not found. */
    static long ofPath(Context context) {
        try {
            return parse(context.pathParam(RECORD));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
