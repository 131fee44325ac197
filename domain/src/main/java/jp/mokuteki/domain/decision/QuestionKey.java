package jp.mokuteki.domain.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.mokuteki.domain.information.InformationKindSet;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.PurposeId;

/**
 * Packs a question, its day apart, into one number: dense codes for everything that the rules look at.
 *
 * <p>From the low bits up: 24 for the kinds of information, 5 counterparty, 5 affair, 3 handling, 2 action, 1 specified
 * personal information, 1 consent, 7 number, 3 column and 7 category of the purpose (58 in all).
 */
final class QuestionKey {
    /** Stands for a question that does not fit: a text, or numbers beyond the bits. */
    static final long NONE = -1;

    private static final int KINDS = 24;
    private static final int HIGHEST_NUMBER = 127;
    private static final int WHOLE_CATEGORY = 7;

    private static final Map<String, Integer> RECIPIENTS = new HashMap<>();

    static {
        for (RecipientClasses.Entry entry : RecipientClasses.standard().entries()) {
            RECIPIENTS.put(entry.recipient().code(), RECIPIENTS.size() + 1);
        }
    }

    private QuestionKey() {}

    @SuppressWarnings("EnumOrdinal") // the number stays in memory, and is nowhere written down
    static long of(ProposedFlow flow) {
        long purpose = purpose(flow.purpose());
        if (purpose == NONE) {
            return NONE;
        }
        long key = purpose << 2 | (flow.specifiedPersonalInformation() ? 2 : 0) | (flow.consented() ? 1 : 0);
        key = key << 2 | flow.action().ordinal();
        key = key << 3
                | (flow.handling().isPresent() ? 1 + flow.handling().get().ordinal() : 0);
        key = key << 5 | (flow.affair().isPresent() ? flow.affair().get().item() : 0);
        key = key << 5 | counterparty(flow);
        return key << KINDS | InformationKindSet.copyOf(flow.information()).bits();
    }

    @SuppressWarnings("EnumOrdinal") // as above
    private static long purpose(PurposeQuestion question) {
        if (question instanceof PurposeQuestion.ByCategory category) {
            return (long) category.category() << 10 | WHOLE_CATEGORY << 7;
        }
        if (question instanceof PurposeQuestion.ById asked && asked.id().number() <= HIGHEST_NUMBER) {
            PurposeId id = asked.id();
            return (long) id.category() << 10 | id.column().ordinal() << 7 | id.number();
        }
        return NONE;
    }

    private static int counterparty(ProposedFlow flow) {
        return flow.counterparty().isPresent()
                ? Objects.requireNonNull(
                        RECIPIENTS.get(flow.counterparty().get().code()), "not in its table")
                : 0;
    }

    /** Whether the codes of the law tables fit their bits; a table that outgrows them fails a test, not an answer. */
    static boolean fits() {
        return InformationKinds.standard().entries().size() <= KINDS && RECIPIENTS.size() < 31;
    }
}
