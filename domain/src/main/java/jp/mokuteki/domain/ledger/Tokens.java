package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.regex.Pattern;

/** Checks opaque codes and references: a grammar of their own, in which no sentence about a person can be written. */
final class Tokens {
    private static final Pattern GRAMMAR = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final int MOST = 100;

    private Tokens() {}

    static String check(String what, String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new InvalidLedgerTextException(what + " has 1 to 128 of [A-Za-z0-9._:-]");
        }
        return text;
    }

    static List<String> check(String what, List<String> list) {
        list.forEach(text -> check(what, text));
        return bounded(what, list);
    }

    static <T> List<T> bounded(String what, List<T> list) {
        if (list.size() > MOST) {
            throw new InvalidLedgerTextException(what + " has at most " + MOST + " items");
        }
        return List.copyOf(list);
    }
}
