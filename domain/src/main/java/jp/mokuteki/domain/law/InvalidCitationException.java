package jp.mokuteki.domain.law;

/** 条項の誤り — a text is not a citation: its statute is unknown, or its units do not follow one another. */
public final class InvalidCitationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param reason what is wrong
     */
    public InvalidCitationException(String reason) {
        super("citation: " + reason);
    }
}
