package jp.mokuteki.domain.ledger;

import jp.mokuteki.domain.table.InvalidValueException;
import jp.mokuteki.domain.table.TableFault;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 記録文の誤り — a text is not what it should be: not canonical, not of the frozen form, or out of bounds.
 *
 * <p>Example: {@code new InvalidLedgerTextException("not canonical").getMessage()} is {@code not canonical}. Legal source:
 * none.
 */
public final class InvalidLedgerTextException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what is wrong.
     *
     * @param what what is wrong; it never repeats the offending text
     */
    public InvalidLedgerTextException(String what) {
        super(TableFaultCode.BROKEN_RULE.with(what));
    }

    InvalidLedgerTextException(String what, Throwable cause) {
        this(what);
        initCause(cause);
    }

    InvalidLedgerTextException(TableFault fault, String what) {
        super(fault, what);
    }
}
