package jp.mokuteki.domain.ledger;

/**
 * 記録文の誤り — a text is not what it should be: not canonical, not of the frozen form, or out of bounds.
 *
 * <p>Example: {@code new InvalidLedgerTextException("not canonical").getMessage()} is {@code not canonical}. Legal source:
 * none.
 */
public final class InvalidLedgerTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what is wrong.
     *
     * @param what what is wrong; it never repeats the offending text
     */
    public InvalidLedgerTextException(String what) {
        super(what);
    }

    InvalidLedgerTextException(String what, Throwable cause) {
        super(what, cause);
    }
}
