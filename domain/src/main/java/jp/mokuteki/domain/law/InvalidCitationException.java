package jp.mokuteki.domain.law;

/**
 * 条項の誤り — a text is not a citation: its statute is unknown, or its units do not follow one another.
 *
 * <p>Example: {@code new InvalidCitationException("the statute is not known").getMessage()} is
 * {@code citation: the statute is not known}. Legal source: none.
 */
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
