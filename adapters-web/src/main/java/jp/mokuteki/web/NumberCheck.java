package jp.mokuteki.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Looks for Individual Numbers in the parts of a request other than its body. */
final class NumberCheck {
    /** The headers whose values are kept: in an answer, in the log or in the storage. */
    private static final List<String> KEPT = List.of(RequestIds.HEADER, "Idempotency-Key");

    private static final String UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
    private static final Pattern ID =
            Pattern.compile("(?:(?<=^/v1/decisions/)|(?<=^|&)(?:after=))" + UUID + "(?![^/&])");
    private static final Pattern WHOLE_ID = Pattern.compile(UUID);
    private static final int ID_LENGTH = 36;
    private static final int HEX = 16;

    private NumberCheck() {}

    /** Looks into a path or a query; ids have a grammar of their own and are passed over. */
    static boolean findsInAddress(String address) {
        String text = decoded(address);
        return IndividualNumberGuard.finds(
                text.length() < ID_LENGTH ? text : ID.matcher(text).replaceAll("id"));
    }

    /** Looks into a header that is kept; an id may stand there. */
    static boolean findsInHeader(String value) {
        return IndividualNumberGuard.finds(value) && !WHOLE_ID.matcher(value).matches();
    }

    /** Refuses an Individual Number in the headers that are kept. */
    static void refuseInHeaders(Context context) {
        for (String name : KEPT) {
            for (var values = context.req().getHeaders(name); values.hasMoreElements(); ) {
                if (findsInHeader(values.nextElement())) {
                    throw new ProblemException(ProblemType.MY_NUMBER_DETECTED);
                }
            }
        }
    }

    /** Decodes what can be decoded and leaves the rest: whether it is well-formed is for others to say. */
    private static String decoded(String address) {
        if (address.indexOf('%') < 0 && address.indexOf('+') < 0) {
            return address;
        }
        var bytes = new ByteArrayOutputStream(address.length());
        for (int i = 0; i < address.length(); i++) {
            int octet = octet(address, i);
            if (octet >= 0) {
                bytes.write(octet);
                i += 2;
            } else {
                bytes.writeBytes(plain(address.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int octet(String address, int at) {
        if (address.charAt(at) != '%' || at + 2 >= address.length()) {
            return -1;
        }
        int high = Character.digit(address.charAt(at + 1), HEX);
        int low = Character.digit(address.charAt(at + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    private static String plain(char character) {
        return character == '+' ? " " : String.valueOf(character);
    }
}
