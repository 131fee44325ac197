package jp.mokuteki.domain.decision;

/**
 * 問いの誤り — a proposed flow that is no question: a part is missing or does not go with another.
 *
 * <p>Example: {@code new InvalidFlowException("counterparty", "a use has none").component()} is {@code counterparty}. Legal
 * source: none.
 */
public final class InvalidFlowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Name of the component at fault. */
    private final String component;

    /**
     * Names the component and what is wrong.
     *
     * @param component name of the component of {@link ProposedFlow}
     * @param reason what is wrong; it never repeats the value
     */
    public InvalidFlowException(String component, String reason) {
        super(component + ": " + reason);
        this.component = component;
    }

    /**
     * Tells which component is at fault.
     *
     * @return its name
     */
    public String component() {
        return component;
    }
}
