package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.recipient.RecipientClass;

/** A question in plain texts and numbers, made before anything is timed; {@link DroolsPeer} notes in it what covers it. */
public final class AskedFlow {
    /** What stands where a category is asked and no one purpose. */
    static final String WHOLE_CATEGORY = "";

    private final long register;
    private final ProposedFlow flow;
    private final long category;
    private final String purpose;
    private final String counterparty;
    private final String kind;
    private final String day;
    private final List<String> covering = new ArrayList<>();

    AskedFlow(int register, ProposedFlow flow) {
        this.register = register;
        this.flow = flow;
        if (flow.purpose() instanceof PurposeQuestion.ById asked) {
            category = asked.id().category();
            purpose = asked.id().toString();
        } else if (flow.purpose() instanceof PurposeQuestion.ByCategory asked) {
            category = asked.category();
            purpose = WHOLE_CATEGORY;
        } else {
            throw new IllegalArgumentException("a text names no purpose");
        }
        counterparty = flow.counterparty().map(RecipientClass::toString).orElse("");
        kind = flow.information().iterator().next().toString();
        day = flow.asOf().toString();
    }

    ProposedFlow flow() {
        return flow;
    }

    /**
     * Tells who is asked.
     *
     * @return number of the register
     */
    public long getRegister() {
        return register;
    }

    /**
     * Tells for which category.
     *
     * @return its number
     */
    public long getCategory() {
        return category;
    }

    /**
     * Tells whether any purpose of the category would do.
     *
     * @return true where no one purpose is asked
     */
    public boolean isWholeCategory() {
        return purpose.equals(WHOLE_CATEGORY);
    }

    /**
     * Names the purpose that is asked.
     *
     * @return its id, or the empty text
     */
    public String getPurpose() {
        return purpose;
    }

    /**
     * Tells what is to be done.
     *
     * @return the action
     */
    public String getAction() {
        return flow.action().name();
    }

    /**
     * Tells whether it is about specified personal information.
     *
     * @return true where it is
     */
    public boolean isSpecified() {
        return flow.specifiedPersonalInformation();
    }

    /**
     * Names the other party.
     *
     * @return its class; for a use the empty text
     */
    public String getCounterparty() {
        return counterparty;
    }

    /**
     * Names the information.
     *
     * @return its kind
     */
    public String getKind() {
        return kind;
    }

    /**
     * Tells the day.
     *
     * @return as {@code 2026-04-01}
     */
    public String getDay() {
        return day;
    }

    /**
     * Notes a purpose that covers the question.
     *
     * @param id its id
     */
    public void cover(String id) {
        covering.add(id);
    }

    /** What was noted since the last time this was asked. */
    List<String> taken() {
        List<String> noted = List.copyOf(covering);
        covering.clear();
        return noted;
    }
}
