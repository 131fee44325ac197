package jp.mokuteki.web.json;

import java.util.regex.Pattern;
import jp.mokuteki.domain.guard.IndividualNumberGuard;

/** Makes JSON Pointers into a body. */
final class Pointers {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private Pointers() {}

    /** A name that could not be one of ours, or holds an Individual Number, is not repeated: the pointer names the object. */
    static String property(String object, String name) {
        boolean repeatable = PLAIN.matcher(name).matches() && !IndividualNumberGuard.finds(name);
        return repeatable ? object + "/" + name : object;
    }

    static String element(String array, int index) {
        return array + "/" + index;
    }
}
