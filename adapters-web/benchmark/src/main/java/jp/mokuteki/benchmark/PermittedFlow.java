package jp.mokuteki.benchmark;

import java.util.Set;

/**
 * What one purpose permits on some days, in plain texts and numbers: a line of policy for an engine that knows nothing of the law.
 * A fact of {@link DroolsPeer}, which reads it by its getters.
 */
public final class PermittedFlow {
    private final long register;
    private final long category;
    private final String purpose;
    private final String action;
    private final boolean specified;
    private final Set<String> counterparties;
    private final Set<String> kinds;
    private final String from;
    private final String to;

    PermittedFlow(int register, Line line, Set<String> counterparties, Set<String> kinds) {
        this.register = register;
        this.category = line.category();
        this.purpose = line.purpose();
        this.action = line.action();
        this.specified = line.specified();
        this.counterparties = Set.copyOf(counterparties);
        this.kinds = Set.copyOf(kinds);
        this.from = line.from();
        this.to = line.to();
    }

    /**
     * What the lines of a purpose have in common.
     *
     * @param category number of its category
     * @param purpose its id
     * @param action what is done
     * @param specified whether with specified personal information
     * @param from the first day
     * @param to the first day after, later than all where there is none
     */
    record Line(int category, String purpose, String action, boolean specified, String from, String to) {}

    /**
     * Tells whose it is.
     *
     * @return number of the register
     */
    public long getRegister() {
        return register;
    }

    /**
     * Tells where the purpose stands.
     *
     * @return number of the category
     */
    public long getCategory() {
        return category;
    }

    /**
     * Names the purpose.
     *
     * @return its id
     */
    public String getPurpose() {
        return purpose;
    }

    /**
     * Tells what is done.
     *
     * @return the action
     */
    public String getAction() {
        return action;
    }

    /**
     * Tells whether it is about specified personal information.
     *
     * @return true where it is
     */
    public boolean isSpecified() {
        return specified;
    }

    /**
     * Lists the other parties.
     *
     * @return their classes; for a use the empty text alone
     */
    public Set<String> getCounterparties() {
        return counterparties;
    }

    /**
     * Lists the information.
     *
     * @return its kinds
     */
    public Set<String> getKinds() {
        return kinds;
    }

    /**
     * Tells when it begins.
     *
     * @return the first day, as {@code 2020-10-01}
     */
    public String getFrom() {
        return from;
    }

    /**
     * Tells when it is over.
     *
     * @return the first day after
     */
    public String getTo() {
        return to;
    }
}
