package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The index says nothing but what the rules say. */
@DisplayName("索引と規則の一致")
final class PreparedAnswersTest {
    private static final LawTables LAW = LawTables.standard();
    private static final RegisterTimeline TIMELINE = new RegisterTimeline(
            List.of(new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2016, 1, 1)), SocietyTable.read())));

    private static Decision byTheRules(ProposedFlow flow) {
        return DecisionRule.decide(Examination.of(LAW, TIMELINE, flow));
    }

    @Test
    void the_law_tables_fit_the_key() {
        assertThat(QuestionKey.fits()).isTrue();
    }

    @Test
    void the_index_agrees_with_the_rules_for_every_action_purpose_body_and_kind() {
        var index = new PreparedAnswers(LAW, TIMELINE);

        assertThat(everyPlainQuestion()).isNotEmpty().allSatisfy(flow -> {
            index.decide(PreparedQuestion.of(flow));
            assertThat(index.decide(PreparedQuestion.of(flow))).isEqualTo(byTheRules(flow));
        });
    }

    private static Stream<ProposedFlow> everyPlainQuestion() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        return Stream.of(Action.values())
                .flatMap(action -> purposes()
                        .flatMap(purpose -> bodies(action)
                                .flatMap(body -> QuestionSpace.kinds().stream()
                                        .flatMap(kind -> Stream.of(true, false)
                                                .map(specified -> new ProposedFlow(
                                                        day,
                                                        action,
                                                        purpose,
                                                        body,
                                                        Set.of(kind),
                                                        Optional.empty(),
                                                        specified,
                                                        Optional.empty(),
                                                        Optional.empty()))))));
    }

    private static Stream<PurposeQuestion> purposes() {
        var table = TIMELINE.revisions().get(0).table();
        return Stream.concat(
                table.categories().stream().map(category -> new PurposeQuestion.ByCategory(category.number())),
                table.purposes().stream().map(PurposeOfUse::id).map(PurposeQuestion.ById::new));
    }

    private static Stream<Optional<jp.mokuteki.domain.recipient.RecipientClass>> bodies(Action action) {
        return action == Action.USE
                ? Stream.of(Optional.empty())
                : QuestionSpace.recipients().stream().map(Optional::of);
    }

    @Test
    void the_index_agrees_with_the_rules_for_random_questions_on_both_sides_of_each_date() {
        var index = new PreparedAnswers(LAW, TIMELINE);

        assertThat(new QuestionSpace(7, SocietyTable.read()).questions(20_000)).allSatisfy(flow -> {
            index.decide(PreparedQuestion.of(flow));
            assertThat(index.decide(PreparedQuestion.of(flow))).isEqualTo(byTheRules(flow));
        });
    }

    @Test
    void two_questions_that_the_rules_tell_apart_never_share_a_key() {
        Map<Long, ProposedFlow> seen = new HashMap<>();

        new QuestionSpace(8, SocietyTable.read()).questions(50_000).forEach(flow -> {
            ProposedFlow dayless = withoutDayAndRefusedConsent(flow);
            ProposedFlow other = seen.putIfAbsent(QuestionKey.of(flow), dayless);
            assertThat(other == null || other.equals(dayless))
                    .as(flow.toString())
                    .isTrue();
        });

        assertThat(seen).hasSizeGreaterThan(10_000).doesNotContainKey(QuestionKey.NONE);
    }

    /** Consent that is refused and consent that is not stated are one to the rules. */
    private static ProposedFlow withoutDayAndRefusedConsent(ProposedFlow flow) {
        return new ProposedFlow(
                LocalDate.EPOCH,
                flow.action(),
                flow.purpose(),
                flow.counterparty(),
                flow.information(),
                flow.handling(),
                flow.specifiedPersonalInformation(),
                flow.affair(),
                flow.consent().filter(given -> given));
    }

    @Test
    void no_day_between_two_cuts_has_another_answer_than_the_first() {
        var index = new PreparedAnswers(LAW, TIMELINE);
        List<ProposedFlow> questions =
                new QuestionSpace(9, SocietyTable.read()).questions(60).toList();

        for (LocalDate day = LocalDate.of(2015, 12, 1); day.getYear() < 2029; day = day.plusDays(3)) {
            for (ProposedFlow question : questions) {
                ProposedFlow asked = on(question, day);
                assertThat(index.decide(PreparedQuestion.of(asked))).isEqualTo(byTheRules(asked));
            }
        }
    }

    private static ProposedFlow on(ProposedFlow flow, LocalDate day) {
        return new ProposedFlow(
                day,
                flow.action(),
                flow.purpose(),
                flow.counterparty(),
                flow.information(),
                flow.handling(),
                flow.specifiedPersonalInformation(),
                flow.affair(),
                flow.consent());
    }

    @Test
    void a_full_memory_keeps_nothing_more_and_forgets_nothing() {
        var memory = new AnswerMemory();
        var first = new Decision.Refused(List.of(Reason.of(ReasonCode.NO_MATCHING_PURPOSE)), List.of());
        var later = new Decision.Refused(List.of(Reason.of(ReasonCode.CELL_DECLARED_NONE)), List.of());

        memory.keep(1, 0, first);
        for (long key = 2; key < 100_000; key++) {
            memory.keep(key, 0, later);
        }

        assertThat(memory.get(1, 0)).isSameAs(first);
        assertThat(memory.get(2, 0)).isSameAs(later);
        assertThat(memory.get(99_999, 0)).isNull();
    }

    @Test
    void one_question_has_an_answer_of_its_own_in_each_span_of_days() {
        var memory = new AnswerMemory();
        var decisions = new ArrayList<Decision>();

        for (int span = 0; span < 200; span++) {
            var decision = new Decision.Refused(List.of(Reason.of(ReasonCode.NO_MATCHING_PURPOSE)), List.of());
            decisions.add(memory.keep(5, span, decision));
        }

        for (int span = 0; span < 200; span++) {
            assertThat(memory.get(5, span)).isSameAs(decisions.get(span));
        }
        assertThat(memory.get(5, 200)).isNull();
        assertThat(memory.get(6, 0)).isNull();
    }

    @Test
    void the_index_agrees_with_the_rules_on_both_sides_of_each_of_two_hundred_revisions() {
        LocalDate begin = LocalDate.of(2016, 1, 1);
        PurposeTable society = SocietyTable.read();
        PurposeTable other =
                society.coded(purpose -> purpose.id().number() == 1 ? purpose.coded(new Uncoded()) : purpose);
        var revised = new RegisterTimeline(IntStream.range(0, 200)
                .mapToObj(i -> new RegisterRevision(
                        i + 1,
                        new EffectivePeriod(begin.plusDays(20L * i), begin.plusDays(20L * (i + 1))),
                        i % 2 == 0 ? society : other))
                .toList());
        var index = new PreparedAnswers(LAW, revised);
        List<ProposedFlow> questions =
                new QuestionSpace(10, society).questions(10).toList();

        for (int revision = 0; revision <= 200; revision++) {
            for (LocalDate day : List.of(begin.plusDays(20L * revision - 1), begin.plusDays(20L * revision))) {
                for (ProposedFlow question : questions) {
                    ProposedFlow asked = on(question, day);
                    assertThat(index.decide(PreparedQuestion.of(asked)))
                            .isEqualTo(DecisionRule.decide(Examination.of(LAW, revised, asked)));
                }
            }
        }
    }
}
