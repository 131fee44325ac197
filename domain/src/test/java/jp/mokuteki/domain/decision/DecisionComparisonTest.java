package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import org.junit.jupiter.api.Test;

/** Two tables compared by what they answer. */
final class DecisionComparisonTest {
    private static final PurposeTable BASE = SocietyTable.read();
    private static final PurposeTable UNCODED =
            BASE.coded(purpose -> purpose.id().category() == 6 ? purpose.coded(new Uncoded()) : purpose);

    private final DecisionComparison comparison = new DecisionComparison(1, BASE, 2, UNCODED);

    private static Optional<DecisionChange> byTheRules(ProposedFlow flow) {
        return DecisionChange.between(
                DecisionChange.always(1, BASE).decide(flow),
                DecisionChange.always(2, UNCODED).decide(flow));
    }

    @Test
    void tells_of_every_question_what_its_two_decisions_tell_the_first_time_and_every_time() {
        List<ProposedFlow> flows =
                new QuestionSpace(20_260_401L, BASE).questions(1_000).toList();

        for (int time = 0; time < 2; time++) {
            assertThat(flows)
                    .anyMatch(flow -> comparison.change(flow).isPresent())
                    .allSatisfy(flow -> assertThat(comparison.change(flow)).isEqualTo(byTheRules(flow)));
        }
    }

    @Test
    void keeps_days_apart_between_which_the_law_changes() {
        for (String day : List.of("0900-01-01", "2021-08-31", "2021-09-01", "2026-04-01", "0900-01-02")) {
            ProposedFlow flow = Questions.read(day, "PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified");

            assertThat(comparison.change(flow))
                    .as(day)
                    .isEqualTo(byTheRules(flow))
                    .satisfies(change ->
                            assertThat(change.isPresent()).isEqualTo(flow.asOf().isAfter(LocalDate.of(1000, 1, 1))));
        }
    }
}
