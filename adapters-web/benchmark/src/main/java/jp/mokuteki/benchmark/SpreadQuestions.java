package jp.mokuteki.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.SocietyTable;

/** The thousand questions, spread over insurers, as sides for {@link Turns}. */
final class SpreadQuestions {
    private final Insurers insurers;
    private final int count;
    private final ProposedFlow[] flows;
    private final int[] asked;
    private final InsurerNumber[] numbers;

    SpreadQuestions(Insurers insurers, int count, List<ProposedFlow> questions) {
        this.insurers = insurers;
        this.count = count;
        flows = questions.toArray(ProposedFlow[]::new);
        asked = new SplittableRandom(1).ints(flows.length, 0, count).toArray();
        // not the keys of the map: a credential brings its own
        numbers = IntStream.of(asked).mapToObj(Insurers::number).toArray(InsurerNumber[]::new);
    }

    int asked() {
        int permitted = 0;
        for (int i = 0; i < flows.length; i++) {
            permitted += insurers.of(numbers[i]).decide(flows[i]) instanceof Decision.Permitted ? 1 : 0;
        }
        return permitted;
    }

    /** Finds the register of each question's insurer and asks it nothing. */
    int found() {
        int found = 0;
        for (InsurerNumber number : numbers) {
            found += insurers.of(number) != null ? 1 : 0;
        }
        return found;
    }

    /** Finds the revision in force on the day of each question. */
    int inForce() {
        int found = 0;
        for (int i = 0; i < flows.length; i++) {
            found += insurers.of(numbers[i]).timeline().on(flows[i].asOf()).isPresent() ? 1 : 0;
        }
        return found;
    }

    /** The floor, as large as the registers: one look-up with a ready key of insurer and purpose, then the day; it passes every question. */
    IntSupplier floor() {
        List<PurposeOfUse> purposes = SocietyTable.read().purposes();
        Map<Long, Long> firstDays = new HashMap<>();
        // dense, as the hash of a long that has the insurer in its upper half would let many keys share a place
        for (long key = 0; key < (long) count * purposes.size(); key++) {
            firstDays.put(key, SocietyTable.EFFECTIVE_FROM.toEpochDay());
        }
        var keys = new Long[flows.length];
        Arrays.setAll(keys, i -> (long) asked[i] * purposes.size() + place(flows[i].purpose(), purposes));
        return () -> {
            int passed = 0;
            for (int i = 0; i < keys.length; i++) {
                Long firstDay = firstDays.get(keys[i]);
                passed += firstDay != null && flows[i].asOf().toEpochDay() >= firstDay ? 1 : 0;
            }
            return passed;
        };
    }

    /** Where the purpose stands, or the first of the category. */
    private static int place(PurposeQuestion asked, List<PurposeOfUse> purposes) {
        return IntStream.range(0, purposes.size())
                .filter(i -> asked instanceof PurposeQuestion.ById one
                        ? one.id().equals(purposes.get(i).id())
                        : asked instanceof PurposeQuestion.ByCategory category
                                && category.category() == purposes.get(i).id().category())
                .findFirst()
                .orElseThrow();
    }
}
