package jp.mokuteki.formats.flows;

import java.util.regex.Pattern;

/** Whole numbers as a manifest needs them: small, in plain digits. */
final class WholeNumber {
    private static final Pattern GRAMMAR = Pattern.compile("0|[1-9][0-9]{0,8}");

    private WholeNumber() {}

    static MarkedNode read(Place place, String text) {
        return GRAMMAR.matcher(text).matches()
                ? new MarkedNode.Whole(place, Integer.parseInt(text))
                : new MarkedNode.Other(place);
    }
}
