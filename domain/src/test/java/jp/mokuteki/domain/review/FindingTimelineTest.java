package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.Test;

/** On which days something was to be mended that was not the day before. */
class FindingTimelineTest {
    private static final LocalDate START = LocalDate.of(2020, 10, 1);
    private static final LocalDate RENUMBERED = LocalDate.of(2021, 9, 1);

    private static FindingTimeline.Mark on(FindingTimeline timeline, LocalDate day) {
        return timeline.marks().stream()
                .filter(mark -> mark.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static FindingTimeline ofTheSociety() {
        return FindingTimeline.of(new RegisterTimeline(List.of(SocietyTable.revision())));
    }

    @Test
    void the_item_of_the_network_is_stale_from_the_day_of_its_renumbering() {
        FindingTimeline timeline = ofTheSociety();

        assertThat(on(timeline, START).begun()).noneMatch(Finding::isStale);
        assertThat(on(timeline, RENUMBERED).begun())
                .filteredOn(Finding::isStale)
                .map(finding -> finding.rule().id())
                .contains("NETWORK_ITEM_MOVED");
    }

    @Test
    void the_insurance_card_is_a_mark_and_so_is_the_day_from_which_the_law_is_not_formalised() {
        FindingTimeline timeline = ofTheSociety();

        assertThat(on(timeline, LocalDate.of(2024, 12, 2)).begun())
                .map(Finding::code)
                .containsOnly(FindingCode.RETIRED_TERM);
        assertThat(on(timeline, LocalDate.of(2028, 7, 16)).begun())
                .map(Finding::code)
                .contains(FindingCode.LAW_NOT_FORMALISED);
    }

    /** Following the marks from the first to a day gives what the review of that day gives. */
    @Test
    void the_marks_add_up_to_the_review_of_each_day() {
        int open = 0;
        for (FindingTimeline.Mark mark : ofTheSociety().marks()) {
            open += mark.begun().size() - mark.ended().size();

            assertThat(RegisterReview.of(mark.revision(), mark.day())).hasSize(open);
            assertThat(mark.begun().size() + mark.ended().size()).isPositive();
        }
    }

    @Test
    void days_are_in_order_and_nothing_is_marked_before_the_first_revision() {
        assertThat(ofTheSociety().marks())
                .extracting(FindingTimeline.Mark::day)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(day -> !day.isBefore(START));
    }

    @Test
    void a_revision_that_takes_effect_is_reviewed_on_its_own_day() {
        var first = new RegisterRevision(
                1,
                new EffectivePeriod(START, RENUMBERED),
                SocietyTable.revision().table());
        var second = new RegisterRevision(
                2, EffectivePeriod.since(RENUMBERED), SocietyTable.revision().table());

        FindingTimeline timeline = FindingTimeline.of(new RegisterTimeline(List.of(first, second)));

        assertThat(on(timeline, RENUMBERED).revision().number()).isEqualTo(2);
        assertThat(timeline.marks()).hasSameSizeAs(ofTheSociety().marks());
    }

    @Test
    void a_register_without_revisions_has_no_marks() {
        assertThat(FindingTimeline.of(new RegisterTimeline(List.of())).marks()).isEmpty();
    }
}
