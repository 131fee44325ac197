package jp.mokuteki.domain.table;

import java.util.Objects;

/**
 * 値の誤り — a value cannot be read as what it should be; whoever knows its place makes an {@link InvalidTableException} of it.
 *
 * <p>Example: {@code new InvalidValueException(TableFaultCode.NO_SUCH_DATE.with()).getMessage()} is {@code no such date}. Legal
 * source: none.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final transient TableFault fault;

    /**
     * Tells what is wrong.
     *
     * @param fault the fault, without a place
     */
    public InvalidValueException(TableFault fault) {
        this(fault, fault.textEn());
    }

    /**
     * Tells what is wrong, and of what.
     *
     * @param fault the fault, without a place
     * @param message the message; never the offending text
     */
    public InvalidValueException(TableFault fault, String message) {
        super(message);
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    /**
     * Tells what is wrong.
     *
     * @return the fault, without a place
     */
    public TableFault fault() {
        return fault;
    }
}
