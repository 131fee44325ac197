package jp.mokuteki.domain.decision;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
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

    private static final Map<InformationKind, Integer> KIND = numbered(InformationKinds.standard().entries().stream()
            .map(InformationKinds.Entry::kind)
            .toList());
    private static final Map<RecipientClass, Integer> RECIPIENT =
            numbered(RecipientClasses.standard().entries().stream()
                    .map(RecipientClasses.Entry::recipient)
                    .toList());

    private static final Map<Action, Integer> ACTION = numbered(Action.class);
    private static final Map<Handling, Integer> HANDLING = numbered(Handling.class);
    private static final Map<DisclosureColumn, Integer> COLUMN = numbered(DisclosureColumn.class);

    private QuestionKey() {}

    private static <E extends Enum<E>> Map<E, Integer> numbered(Class<E> type) {
        var numbers = new EnumMap<E, Integer>(type);
        for (E value : type.getEnumConstants()) {
            numbers.put(value, numbers.size());
        }
        return numbers;
    }

    private static <T> Map<T, Integer> numbered(List<T> values) {
        var numbers = new HashMap<T, Integer>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        return Map.copyOf(numbers);
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        return Objects.requireNonNull(numbers.get(value), "not in its table");
    }

    static long of(ProposedFlow flow) {
        long purpose = purpose(flow.purpose());
        if (purpose == NONE) {
            return NONE;
        }
        long key = purpose << 2 | (flow.specifiedPersonalInformation() ? 2 : 0) | (flow.consented() ? 1 : 0);
        key = key << 2 | number(ACTION, flow.action());
        key = key << 3
                | (flow.handling().isPresent()
                        ? 1 + number(HANDLING, flow.handling().get())
                        : 0);
        key = key << 5 | (flow.affair().isPresent() ? flow.affair().get().item() : 0);
        key = key << 5 | counterparty(flow);
        return key << KINDS | kinds(flow);
    }

    private static long purpose(PurposeQuestion question) {
        if (question instanceof PurposeQuestion.ByCategory category) {
            return (long) category.category() << 10 | WHOLE_CATEGORY << 7;
        }
        if (question instanceof PurposeQuestion.ById asked && asked.id().number() <= HIGHEST_NUMBER) {
            PurposeId id = asked.id();
            return (long) id.category() << 10 | number(COLUMN, id.column()) << 7 | id.number();
        }
        return NONE;
    }

    private static int counterparty(ProposedFlow flow) {
        return flow.counterparty().isPresent()
                ? 1 + number(RECIPIENT, flow.counterparty().get())
                : 0;
    }

    private static int kinds(ProposedFlow flow) {
        int bits = 0;
        for (InformationKind kind : flow.information()) {
            bits |= 1 << number(KIND, kind);
        }
        return bits;
    }

    /** Whether the codes of the law tables fit their bits; a table that outgrows them fails a test, not an answer. */
    static boolean fits() {
        return KIND.size() <= KINDS && RECIPIENT.size() < 31;
    }
}
