package jp.mokuteki.web.json;

import java.util.regex.Pattern;

/** Makes JSON Pointers into a body. */
final class Pointers {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private Pointers() {}

    /** A name that could not be one of ours is not repeated: the pointer then names the object. */
    static String property(String object, String name) {
        return PLAIN.matcher(name).matches() ? object + "/" + name : object;
    }

    static String element(String array, int index) {
        return array + "/" + index;
    }
}
