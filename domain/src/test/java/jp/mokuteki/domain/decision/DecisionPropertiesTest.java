package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question. A failure prints the question; the seed is fixed. */
@DisplayName("すべての問いについて成り立つこと")
final class DecisionPropertiesTest {
    private static final PurposeTable TABLE = SocietyTable.read();
    private static final PurposeRegister REGISTER =
            PurposeRegister.of(new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2016, 1, 1)), TABLE));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static Stream<ProposedFlow> questions(int count) {
        return new QuestionSpace(20_260_401L, TABLE).questions(count);
    }

    @Test
    void nothing_is_permitted_without_a_covering_purpose_and_with_the_number_without_the_acts_ground() {
        Set<String> articleNine = Set.of("MYNUMBER_USE");
        Set<String> articleNineteen = Set.of("MYNUMBER_NETWORK", "MYNUMBER_ENTRUSTMENT");

        List<ProposedFlow> permitted = questions(10_000)
                .filter(flow -> REGISTER.decide(flow) instanceof Decision.Permitted)
                .toList();

        assertThat(permitted).hasSizeGreaterThan(500).allSatisfy(flow -> {
            var decision = (Decision.Permitted) REGISTER.decide(flow);
            assertThat(decision.coveredBy())
                    .isNotEmpty()
                    .allSatisfy(listed -> assertThat(covers(listed, flow)).isTrue());
            Set<String> needed = flow.action() == Action.USE ? articleNine : articleNineteen;
            if (flow.specifiedPersonalInformation()) {
                assertThat(grounds(decision)).containsAnyElementsOf(needed);
            } else {
                assertThat(grounds(decision)).isNotEmpty().noneMatch(ground -> ground.startsWith("MYNUMBER"));
            }
        });
    }

    /** Restates coverage without the code under test. */
    private static boolean covers(ListedPurpose listed, ProposedFlow flow) {
        PurposeCodes codes =
                TABLE.purpose(listed.id()).flatMap(PurposeOfUse::codes).orElseThrow();
        return codes.actions().contains(flow.action())
                && codes.information().containsAll(flow.information())
                && flow.counterparty().stream().allMatch(codes.counterparties()::contains)
                && flow.handling().stream().allMatch(codes.handling()::equals);
    }

    private static List<String> grounds(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.GROUND_IN_FORCE)
                .map(reason -> reason.ground().orElseThrow().value())
                .toList();
    }

    @Test
    void consent_never_changes_a_verdict() {
        assertThat(questions(10_000)).allSatisfy(flow -> {
            Verdict silent = REGISTER.decide(consenting(flow, Optional.empty())).verdict();

            assertThat(REGISTER.decide(consenting(flow, Optional.of(true))).verdict())
                    .isEqualTo(silent);
            assertThat(REGISTER.decide(consenting(flow, Optional.of(false))).verdict())
                    .isEqualTo(silent);
        });
    }

    private static ProposedFlow consenting(ProposedFlow flow, Optional<Boolean> consent) {
        return new ProposedFlow(
                flow.asOf(),
                flow.action(),
                flow.purpose(),
                flow.counterparty(),
                flow.information(),
                flow.handling(),
                flow.specifiedPersonalInformation(),
                flow.affair(),
                consent);
    }

    @Test
    void a_near_miss_differs_in_one_part_and_is_permitted_when_asked_again() {
        List<Answer> refused = questions(3_000)
                .map(REGISTER::answer)
                .filter(answer -> !answer.nearMisses().isEmpty())
                .toList();

        assertThat(refused).hasSizeGreaterThan(300).allSatisfy(answer -> {
            assertThat(answer.decision().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(answer.nearMisses()).hasSizeLessThanOrEqualTo(3).allSatisfy(miss -> {
                assertThat(REGISTER.decide(miss.flow()))
                        .isInstanceOfSatisfying(
                                Decision.Permitted.class,
                                permitted -> assertThat(permitted.coveredBy()).contains(miss.coveredBy()));
                assertThat(partsThatDiffer(answer.flow(), miss.flow())).containsExactly(miss.changed());
            });
            assertThat(answer.nearMisses()).isSortedAccordingTo(java.util.Comparator.comparing(NearMiss::changed));
        });
    }

    private static List<NearMiss.Part> partsThatDiffer(ProposedFlow one, ProposedFlow other) {
        return Stream.of(NearMiss.Part.values())
                .filter(part -> !part(one, part).equals(part(other, part)))
                .toList();
    }

    private static Object part(ProposedFlow flow, NearMiss.Part part) {
        return switch (part) {
            case PURPOSE -> flow.purpose();
            case COUNTERPARTY -> flow.counterparty();
            case INFORMATION -> flow.information();
            case HANDLING -> flow.handling();
            case SPECIFIED -> flow.specifiedPersonalInformation();
            case AFFAIR -> flow.affair();
        };
    }

    @Test
    void the_same_question_has_the_same_answer_for_ever() {
        PurposeRegister again = PurposeRegister.of(REGISTER.timeline());

        assertThat(questions(2_000))
                .allSatisfy(flow -> assertThat(AnswerText.write(again.answer(flow)))
                        .isEqualTo(AnswerText.write(REGISTER.answer(flow))));
    }

    @Test
    void an_answer_is_read_as_it_was_written() {
        assertThat(questions(2_000).map(REGISTER::answer))
                .allSatisfy(answer ->
                        assertThat(AnswerText.read(AnswerText.write(answer))).isEqualTo(answer));
    }

    static Stream<PurposeOfUse> everyPurposeButThePointer() {
        return TABLE.purposes().stream().filter(purpose -> numberUse(purpose) != IndividualNumberUse.NETWORK_POINTER);
    }

    private static IndividualNumberUse numberUse(PurposeOfUse purpose) {
        return purpose.codes().orElseThrow().numberUse();
    }

    /** A question that the purpose was coded for: its first action and counterparty, and the first kind that the law lists. */
    private static Stream<ProposedFlow> questionsFor(PurposeOfUse purpose, int category) {
        PurposeCodes codes = purpose.codes().orElseThrow();
        Action action = codes.actions().iterator().next();
        var bodies = action == Action.USE
                ? List.of(Optional.<jp.mokuteki.domain.recipient.RecipientClass>empty())
                : codes.counterparties().stream().map(Optional::of).toList();
        return bodies.stream()
                .flatMap(body -> codes.information().stream()
                        .map(kind -> new ProposedFlow(
                                DAY,
                                action,
                                new PurposeQuestion.ByCategory(category),
                                body,
                                Set.of(kind),
                                Optional.empty(),
                                numberUse(purpose).onlyForSpecifiedInformation(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("everyPurposeButThePointer")
    void every_purpose_but_the_pointer_is_permitted_in_its_own_cell(PurposeOfUse purpose) {
        Stream<ListedPurpose> covering = questionsFor(purpose, purpose.id().category())
                .map(REGISTER::decide)
                .flatMap(decision -> decision instanceof Decision.Permitted permitted
                        ? permitted.coveredBy().stream()
                        : Stream.of());

        assertThat(covering).extracting(ListedPurpose::id).contains(purpose.id());
    }

    @ParameterizedTest
    @MethodSource("everyPurposeButThePointer")
    void its_question_is_refused_in_a_category_whose_cells_say_none(PurposeOfUse purpose) {
        Action action = purpose.codes().orElseThrow().actions().iterator().next();
        List<Integer> categoriesOfNone = TABLE.categories().stream()
                .filter(category -> category.cells().entrySet().stream()
                        .filter(cell -> action.fits(cell.getKey()))
                        .allMatch(cell -> cell.getValue().listed().isEmpty()))
                .map(category -> category.number())
                .toList();

        assertThat(categoriesOfNone).isNotEmpty();
        assertThat(categoriesOfNone.stream().flatMap(category -> questionsFor(purpose, category)))
                .isNotEmpty()
                .allSatisfy(flow -> assertThat(REGISTER.decide(flow))
                        .isInstanceOfSatisfying(
                                Decision.Refused.class,
                                refused -> assertThat(refused.reasons())
                                        .extracting(Reason::code)
                                        .containsOnly(ReasonCode.CELL_DECLARED_NONE)));
    }
}
