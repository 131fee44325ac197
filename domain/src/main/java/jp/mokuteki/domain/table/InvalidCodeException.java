package jp.mokuteki.domain.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 符号の誤り — a text is not a code of the kind that was asked for: malformed, or not in its table.
 *
 * <p>Example: {@code new InvalidCodeException("recipient class", "not in the table").getMessage()} is
 * {@code recipient class: not in the table}. Legal source: none.
 */
public final class InvalidCodeException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the kind of code and what is wrong.
     *
     * @param kind the kind of code, for instance {@code "recipient class"}
     * @param reason what is wrong; it never repeats the offending text
     */
    public InvalidCodeException(String kind, String reason) {
        super(TableFaultCode.MALFORMED_CODE.with(kind, reason));
    }

    private InvalidCodeException(TableFault fault) {
        super(fault);
    }

    /**
     * Says that a code is not in its table, and which are.
     *
     * @param kind the kind of code
     * @param known the codes of that kind, in order
     * @return the exception
     */
    public static InvalidCodeException unknown(String kind, Stream<?> known) {
        String all = known.map(String::valueOf).collect(Collectors.joining(", "));
        return new InvalidCodeException(TableFaultCode.UNKNOWN_CODE.with(kind, all));
    }
}
