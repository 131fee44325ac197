package jp.mokuteki.domain.ledger;

import java.util.List;
import jp.mokuteki.domain.table.TableFaultCode;

/** Checks opaque codes and references: a grammar of their own, in which no sentence about a person can be written. */
final class Tokens {
    private static final int LONGEST = 128;
    private static final int MOST = 100;

    private Tokens() {}

    static String check(String what, String text) {
        if (!isToken(text)) {
            throw new InvalidLedgerTextException(
                    TableFaultCode.REFERENCE_FORM.with(), what + " has 1 to 128 of [A-Za-z0-9._:-]");
        }
        return text;
    }

    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfToken(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static boolean isOfToken(char one) {
        return (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || (one >= '0' && one <= '9')
                || one == '.'
                || one == '_'
                || one == ':'
                || one == '-';
    }

    static List<String> check(String what, List<String> list) {
        list.forEach(text -> check(what, text));
        return bounded(what, list);
    }

    static <T> List<T> bounded(String what, List<T> list) {
        if (list.size() > MOST) {
            throw new InvalidLedgerTextException(
                    TableFaultCode.REFERENCE_FORM.with(), what + " has at most " + MOST + " items");
        }
        return List.copyOf(list);
    }
}
