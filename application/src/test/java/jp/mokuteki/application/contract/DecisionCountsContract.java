package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.at;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleDecisions.undetermined;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of decisions promises of its counts. */
public abstract class DecisionCountsContract {
    private static final InsurerNumber OURS = TAKASAKI.number();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

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
    void two_insurers_are_stored() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
        decisions().add(OTHER.number(), refused(1));
    }

    private static DecisionGroup bare(YearMonth month, Verdict verdict, long count) {
        return new DecisionGroup(month, verdict, List.of(), List.of(), count);
    }

    private static DecisionGroup carried(YearMonth month, long count) {
        return new DecisionGroup(
                month,
                Verdict.PERMITTED,
                List.of(new CellReference(6, DisclosureColumn.RECEIVE)),
                List.of(PurposeId.parse("6.receive.2")),
                count);
    }

    @Test
    void nothing_falls_into_no_group() {
        assertThat(decisions().count(OURS, DayRange.ALL)).isEmpty();
    }

    @Test
    void what_has_verdict_cells_and_purposes_in_common_is_counted_together() {
        decisions().add(OURS, permitted(1));
        decisions().add(OURS, permitted(2));
        decisions().add(OURS, refused(3));
        decisions().add(OURS, undetermined(4));

        assertThat(decisions().count(OURS, DayRange.ALL))
                .containsExactlyInAnyOrder(
                        carried(APRIL, 2), bare(APRIL, Verdict.REFUSED, 1), bare(APRIL, Verdict.UNDETERMINED, 1));
    }

    /** A month begins at midnight in Japan, fifteen hours into the day before by UTC. */
    @Test
    void a_month_is_a_month_in_japan() {
        decisions().add(OURS, at(refused(1), Instant.parse("2026-03-31T14:59:59.999999Z")));
        decisions().add(OURS, at(refused(2), Instant.parse("2026-03-31T15:00:00Z")));
        decisions().add(OURS, at(permitted(3), Instant.parse("2026-03-31T15:00:00Z")));

        assertThat(decisions().count(OURS, DayRange.ALL))
                .containsExactlyInAnyOrder(
                        bare(MARCH, Verdict.REFUSED, 1), bare(APRIL, Verdict.REFUSED, 1), carried(APRIL, 1));
    }

    @Test
    void only_the_days_asked_for_are_counted() {
        decisions().add(OURS, at(refused(1), Instant.parse("2026-03-31T14:59:59.999999Z")));
        decisions().add(OURS, at(refused(2), Instant.parse("2026-03-31T15:00:00Z")));
        decisions().add(OURS, at(refused(3), Instant.parse("2026-04-01T15:00:00Z")));
        var first = Optional.of(LocalDate.of(2026, 4, 1));

        assertThat(decisions().count(OURS, new DayRange(first, first)))
                .containsExactly(bare(APRIL, Verdict.REFUSED, 1));
        assertThat(decisions().count(OURS, new DayRange(first, Optional.empty())))
                .containsExactly(bare(APRIL, Verdict.REFUSED, 2));
        assertThat(decisions().count(OURS, new DayRange(Optional.empty(), first)))
                .containsExactlyInAnyOrder(bare(MARCH, Verdict.REFUSED, 1), bare(APRIL, Verdict.REFUSED, 1));
    }

    @Test
    void what_a_failed_transaction_added_is_not_counted() {
        try {
            storage().transactions().inTransaction(() -> {
                decisions().add(OURS, refused(1));
                throw new IllegalStateException("stop");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("stop");
        }

        assertThat(decisions().count(OURS, DayRange.ALL)).isEmpty();
    }
}
