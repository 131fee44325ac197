package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.at;
import static jp.mokuteki.application.contract.SampleDecisions.byCategory;
import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleDecisions.undetermined;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.PurposeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of decisions promises of its pages. */
public abstract class DecisionPagesContract {
    private static final InsurerNumber OURS = TAKASAKI.number();

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Decisions decisions() {
        return storage().decisions();
    }

    @BeforeEach
    void an_insurer_is_stored() {
        storage().insurers().add(TAKASAKI);
    }

    @Test
    void the_only_page_of_nothing_is_empty() {
        var page = decisions().list(OURS, DecisionFilter.NONE, beginning(PageRequest.MOST));

        assertThat(page).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_page_names_the_item_after_which_the_next_begins() {
        addRefusals(5);

        var page = decisions().list(OURS, DecisionFilter.NONE, beginning(2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(1), refused(2)), Optional.of(id(2))));
    }

    @Test
    void a_page_in_the_middle_begins_after_the_item_named() {
        addRefusals(5);

        var page = decisions().list(OURS, DecisionFilter.NONE, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(3), refused(4)), Optional.of(id(4))));
    }

    @Test
    void the_last_page_has_no_next_though_it_is_not_full() {
        addRefusals(5);

        var page = decisions().list(OURS, DecisionFilter.NONE, after(2, 4));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(5)), Optional.empty()));
    }

    @Test
    void the_last_page_has_no_next_when_it_is_just_full() {
        addRefusals(4);

        var page = decisions().list(OURS, DecisionFilter.NONE, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(3), refused(4)), Optional.empty()));
    }

    @Test
    void a_page_after_the_last_item_is_empty() {
        addRefusals(2);

        var page = decisions().list(OURS, DecisionFilter.NONE, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_page_may_begin_after_an_id_that_is_not_stored() {
        decisions().add(OURS, refused(1));
        decisions().add(OURS, refused(9));

        var page = decisions().list(OURS, DecisionFilter.NONE, after(2, 5));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(9)), Optional.empty()));
    }

    private static List<Object> asked(StoredDecision... decisions) {
        return Stream.of(decisions)
                .<Object>map(
                        one -> List.of(one.id(), one.decidedAt(), one.answer().flow()))
                .toList();
    }

    private List<Object> questions(PageRequest request) {
        return decisions().questions(OURS, request).items().stream()
                .<Object>map(one -> List.of(one.id(), one.decidedAt(), one.question()))
                .toList();
    }

    @Test
    void a_page_tells_what_decisions_were_asked() {
        StoredDecision[] given = {permitted(1), refused(2), undetermined(3), byCategory(permitted(4), 6)};
        List.of(given).forEach(decision -> decisions().add(OURS, decision));

        assertThat(questions(beginning(PageRequest.MOST))).isEqualTo(asked(given));
        assertThat(questions(beginning(PageRequest.MOST))).isEqualTo(asked(given));
    }

    @Test
    void questions_are_listed_page_by_page_as_decisions_are() {
        addRefusals(4);
        addRefusalsOf(OTHER.number(), 9);

        assertThat(questions(beginning(3))).isEqualTo(asked(refused(1), refused(2), refused(3)));
        assertThat(decisions().questions(OURS, beginning(3)).next()).contains(id(3));
        assertThat(questions(after(1, 3))).isEqualTo(asked(refused(4)));
        assertThat(decisions().questions(OURS, after(1, 3)).next()).isEmpty();
        assertThat(questions(after(1, 4))).isEmpty();
    }

    @Test
    void some_decisions_are_found_by_their_ids_in_order_and_nobody_elses() {
        addRefusals(4);
        addRefusalsOf(OTHER.number(), 9);

        assertThat(decisions().findAll(OURS, List.of(id(3), id(1), id(7), id(3))))
                .containsExactly(refused(1), refused(3));
        assertThat(decisions().findAll(OURS, List.of())).isEmpty();
    }

    private void addRefusalsOf(InsurerNumber insurer, int last) {
        storage().insurers().add(OTHER);
        for (int i = 1; i <= last; i++) {
            decisions().add(insurer, refused(i));
        }
    }

    private List<Integer> numbers(DecisionFilter filter) {
        return decisions().list(OURS, filter, beginning(PageRequest.MOST)).items().stream()
                .map(one -> Integer.parseInt(one.id().toString().substring(24), 16))
                .toList();
    }

    private static DecisionFilter about(
            DayRange asOf, Optional<Verdict> verdict, Optional<Integer> category, Optional<Integer> revision) {
        return new DecisionFilter(DayRange.ALL, asOf, verdict, category, Optional.empty(), revision, Optional.empty());
    }

    private static DayRange from(String day) {
        return new DayRange(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    private static DayRange to(String day) {
        return new DayRange(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private void addOneOfEachVerdict() {
        decisions().add(OURS, permitted(1));
        decisions().add(OURS, refused(2));
        decisions().add(OURS, undetermined(3));
    }

    @Test
    void a_filter_narrows_by_verdict_category_and_revision() {
        addOneOfEachVerdict();

        var all = DayRange.ALL;
        assertThat(numbers(about(all, Optional.of(Verdict.REFUSED), Optional.empty(), Optional.empty())))
                .containsExactly(2);
        assertThat(numbers(about(all, Optional.empty(), Optional.of(6), Optional.empty())))
                .containsExactly(1, 2);
        assertThat(numbers(about(all, Optional.empty(), Optional.of(7), Optional.empty())))
                .isEmpty();
        assertThat(numbers(about(all, Optional.empty(), Optional.empty(), Optional.of(1))))
                .containsExactly(1, 2);
        assertThat(numbers(about(all, Optional.of(Verdict.PERMITTED), Optional.of(6), Optional.of(2))))
                .isEmpty();
    }

    /** One permission asks for a purpose and rests on it, another rests on it though its category was asked for. */
    @Test
    void a_filter_narrows_by_the_purpose_asked_for_or_relied_on() {
        decisions().add(OURS, permitted(1));
        decisions().add(OURS, byCategory(permitted(2), 6));
        decisions().add(OURS, refused(3));
        decisions().add(OURS, byCategory(refused(4), 6));
        decisions().add(OURS, undetermined(5));

        assertThat(numbers(about("6.receive.2"))).containsExactly(1, 2, 3);
        assertThat(numbers(about("6.receive.20"))).isEmpty();
        assertThat(numbers(about("6.receive.1"))).isEmpty();
    }

    private static DecisionFilter about(String purpose) {
        return new DecisionFilter(
                DayRange.ALL,
                DayRange.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(PurposeId.parse(purpose)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_filter_narrows_by_the_day_asked_about_and_by_the_reference() {
        addOneOfEachVerdict();
        var reference = Optional.of(new CallerReference("claims:2026.04_01-1"));

        assertThat(numbers(about(from("2026-04-01"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly(1, 2);
        assertThat(numbers(about(from("2026-04-02"), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(numbers(about(to("1922-04-22"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly(3);
        assertThat(numbers(new DecisionFilter(
                        DayRange.ALL,
                        DayRange.ALL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        reference)))
                .containsExactly(1);
    }

    /** A day begins at midnight in Japan, fifteen hours into the day before by UTC. */
    @Test
    void a_filter_narrows_by_the_day_in_japan_on_which_it_was_given() {
        decisions().add(OURS, at(refused(1), Instant.parse("2026-03-31T14:59:59.999999Z")));
        decisions().add(OURS, at(refused(2), Instant.parse("2026-03-31T15:00:00Z")));
        decisions().add(OURS, at(refused(3), Instant.parse("2026-04-01T15:00:00Z")));

        assertThat(numbers(given("2026-04-01", "2026-04-01"))).containsExactly(2);
        assertThat(numbers(given("2026-03-31", "2026-04-01"))).containsExactly(1, 2);
        assertThat(numbers(given("2026-04-02", "2026-04-01"))).isEmpty();
    }

    private static DecisionFilter given(String from, String to) {
        var days = new DayRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        return new DecisionFilter(
                days,
                DayRange.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_filtered_list_goes_on_from_page_to_page() {
        addRefusals(3);
        decisions().add(OURS, undetermined(4));
        decisions().add(OURS, refused(5));
        var refusals = about(DayRange.ALL, Optional.of(Verdict.REFUSED), Optional.empty(), Optional.empty());

        assertThat(decisions().list(OURS, refusals, after(2, 1)))
                .isEqualTo(new Page<>(List.of(refused(2), refused(3)), Optional.of(id(3))));
        assertThat(decisions().list(OURS, refusals, after(2, 3)))
                .isEqualTo(new Page<>(List.of(refused(5)), Optional.empty()));
    }

    private void addRefusals(int count) {
        for (int number = 1; number <= count; number++) {
            decisions().add(OURS, refused(number));
        }
    }

    private static PageRequest beginning(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    private static PageRequest after(int limit, int number) {
        return new PageRequest(limit, Optional.of(id(number)));
    }
}
