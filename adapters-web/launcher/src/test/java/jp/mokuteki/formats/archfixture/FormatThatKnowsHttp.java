package jp.mokuteki.formats.archfixture;

import io.javalin.http.Context;

/** Breaks a rule on purpose: a format knows HTTP. */
final class FormatThatKnowsHttp {
    private FormatThatKnowsHttp() {}

    static Object known(Context other) {
        return other;
    }
}
