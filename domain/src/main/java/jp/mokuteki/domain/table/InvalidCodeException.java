package jp.mokuteki.domain.table;

/** 符号の誤り — a text is not a code of the kind that was asked for: malformed, or not in its table. */
public final class InvalidCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the kind of code and what is wrong.
     *
     * @param kind the kind of code, for instance {@code "recipient class"}
     * @param reason what is wrong; it never repeats the offending text
     */
    public InvalidCodeException(String kind, String reason) {
        super(kind + ": " + reason);
    }
}
