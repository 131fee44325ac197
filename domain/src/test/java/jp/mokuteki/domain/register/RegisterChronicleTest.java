package jp.mokuteki.domain.register;

import static jp.mokuteki.domain.register.Proceedings.EFFECTIVE;
import static jp.mokuteki.domain.register.Proceedings.amendment;
import static jp.mokuteki.domain.register.Proceedings.by;
import static jp.mokuteki.domain.register.Proceedings.correction;
import static jp.mokuteki.domain.register.Proceedings.first;
import static jp.mokuteki.domain.register.Proceedings.rules;
import static jp.mokuteki.domain.register.Proceedings.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterChronicleTest {
    private static final LocalDate FIRST_DAY = SocietyTable.EFFECTIVE_FROM;

    /** Publishes whatever the draft says at noon of a day. */
    private static RegisterChronicle published(
            RegisterChronicle chronicle, int number, RevisionDraft draft, LocalDate day) {
        RevisionProceedings begun = RevisionProceedings.begin(number, draft, by("editor", day));
        Transition submitted = rules(chronicle).submit(begun, by("editor", day));
        if (!(submitted instanceof Transition.Moved first)) {
            return chronicle;
        }
        var adoption = new Adoption(by("approver", day), "理事会", day);
        var adopted = (Transition.Moved) rules(chronicle).adopt(first.proceedings(), adoption);
        var publication = new Publication(by("approver", day), day, Optional.empty(), Optional.of("遅延の理由"));
        return with(chronicle, rules(chronicle).publish(adopted.proceedings(), publication));
    }

    private static int on(RegisterChronicle chronicle, LocalDate day, LocalDate known) {
        return chronicle
                .knownAt(by("anybody", known).at())
                .on(day)
                .map(RegisterRevision::number)
                .orElse(0);
    }

    @Test
    void a_correction_is_told_from_what_was_known_before_it_on_both_axes() {
        LocalDate announced = LocalDate.of(2027, 1, 10);
        LocalDate corrected = LocalDate.of(2027, 5, 10);
        RegisterChronicle second = published(first(), 2, amendment(first(), EFFECTIVE), announced);
        RegisterChronicle third =
                published(second, 3, correction(second.revision(2).orElseThrow(), EFFECTIVE), corrected);

        assertThat(on(third, EFFECTIVE.minusDays(1), corrected.minusDays(1))).isEqualTo(1);
        assertThat(on(third, EFFECTIVE, corrected.minusDays(1))).isEqualTo(2);
        assertThat(on(third, EFFECTIVE.minusDays(1), corrected)).isEqualTo(1);
        assertThat(on(third, EFFECTIVE, corrected)).isEqualTo(3);
        assertThat(on(third, EFFECTIVE, announced.minusDays(1))).isEqualTo(1);
        assertThat(third.knownAt(Proceedings.RECORDED.minusNanos(1_000)).revisions())
                .isEmpty();
    }

    @Test
    void a_correction_with_another_day_moves_the_end_of_the_revision_before() {
        RegisterChronicle second = published(first(), 2, amendment(first(), EFFECTIVE), LocalDate.of(2027, 1, 10));
        LocalDate right = EFFECTIVE.plusMonths(1);
        LocalDate corrected = LocalDate.of(2027, 5, 10);
        RegisterChronicle third =
                published(second, 3, correction(second.revision(2).orElseThrow(), right), corrected);

        assertThat(on(third, EFFECTIVE, corrected.minusDays(1))).isEqualTo(2);
        assertThat(on(third, EFFECTIVE, corrected)).isEqualTo(1);
        assertThat(on(third, right.minusDays(1), corrected)).isEqualTo(1);
        assertThat(on(third, right, corrected)).isEqualTo(3);
    }

    @Test
    void a_withdrawn_revision_is_gone_from_what_is_known_later_and_not_from_what_was_known_before() {
        LocalDate announced = LocalDate.of(2027, 1, 10);
        LocalDate withdrawn = LocalDate.of(2027, 2, 10);
        RegisterChronicle second = published(first(), 2, amendment(first(), EFFECTIVE), announced);
        RegisterChronicle after =
                with(second, rules(second).withdraw(2, new Withdrawal(by("approver", withdrawn), "見送り")));

        assertThat(on(after, EFFECTIVE, withdrawn.minusDays(1))).isEqualTo(2);
        assertThat(on(after, EFFECTIVE, withdrawn)).isEqualTo(1);
        assertThat(after.last()).map(RecordedRevision::number).hasValue(1);
        assertThat(after.givenIds()).isEqualTo(second.givenIds());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatever_is_tried_one_revision_and_no_more_is_in_force_from_the_first_day_on(long seed) {
        var random = new Random(seed);
        RegisterChronicle chronicle = first();
        LocalDate day = LocalDate.of(2026, 11, 2);

        for (int number = 2; number < 40; number++) {
            chronicle = tried(chronicle, number, day, random);
            day = day.plusDays(random.nextInt(20));
            assertThat(chronicle.knownAt(by("anybody", day).at()).revisions())
                    .isEqualTo(chronicle.now().revisions());
        }

        RegisterChronicle last = chronicle;
        assertThat(last.revisions()).hasSizeGreaterThan(5);
        last.revisions().forEach(revision -> assertWhole(last.knownAt(revision.recordedAt())));
        assertWhole(last.knownAt(Instant.MAX));
    }

    private static RegisterChronicle tried(RegisterChronicle chronicle, int number, LocalDate day, Random random) {
        LocalDate effective = day.plusDays(random.nextInt(120) - 40);
        if (random.nextInt(5) == 0) {
            List<RecordedRevision> all = chronicle.revisions();
            int target = all.get(random.nextInt(all.size())).number();
            Transition withdrawn = rules(chronicle).withdraw(target, new Withdrawal(by("approver", day), "見送り"));
            return withdrawn instanceof Transition.Recorded ? with(chronicle, withdrawn) : chronicle;
        }
        List<RecordedRevision> all = chronicle.revisions();
        RevisionDraft draft = random.nextBoolean()
                ? amendment(chronicle, effective)
                : correction(all.get(random.nextInt(all.size())), random.nextBoolean() ? effective : FIRST_DAY);
        return published(chronicle, number, draft, day);
    }

    /** The timeline itself refuses gaps and overlaps; what is left to see is where it begins, and that it never ends. */
    private static void assertWhole(RegisterTimeline timeline) {
        List<RegisterRevision> revisions = timeline.revisions();
        assertThat(timeline.on(FIRST_DAY)).isPresent();
        assertThat(revisions.get(revisions.size() - 1).period().isOpen()).isTrue();
        for (LocalDate day = FIRST_DAY; day.isBefore(LocalDate.of(2029, 6, 1)); day = day.plusDays(7)) {
            LocalDate asked = day;
            assertThat(revisions.stream().filter(one -> one.period().contains(asked)))
                    .hasSize(1);
        }
    }
}
