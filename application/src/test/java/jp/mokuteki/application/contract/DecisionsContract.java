package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleDecisions.undetermined;
import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of decisions promises. */
public abstract class DecisionsContract {
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
    void two_insurers_are_stored() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    @Test
    void finds_and_lists_nothing_when_empty() {
        var listed = decisions().list(OURS, DecisionFilter.NONE, beginning(PageRequest.MOST));

        assertThat(listed).isEqualTo(new Page<>(List.of(), Optional.empty()));
        assertThat(decisions().find(OURS, id(1))).isEmpty();
    }

    @Test
    void gives_back_all_three_verdicts_as_they_were_given() {
        var given = List.of(permitted(1), refused(2), undetermined(3));

        given.forEach(decision -> decisions().add(OURS, decision));

        assertThat(decisions().find(OURS, id(1))).contains(given.get(0));
        assertThat(decisions().find(OURS, id(2))).contains(given.get(1));
        assertThat(decisions().find(OURS, id(3))).contains(given.get(2));
        assertThat(allOf(OURS)).containsExactlyElementsOf(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T03:45:00.000001Z",
                "2026-11-01T04:45:00.999999Z",
                "2026-03-08T05:30:00Z",
                "1999-12-31T23:59:59.999999Z"
            })
    void keeps_the_time_to_the_microsecond_in_any_time_zone(String decidedAt) {
        var decision = SampleDecisions.at(refused(1), Instant.parse(decidedAt));

        decisions().add(OURS, decision);

        assertThat(decisions().find(OURS, id(1))).contains(decision);
    }

    @Test
    void lists_by_id_the_earliest_first_whatever_the_time_says() {
        var second = SampleDecisions.at(refused(2), Instant.parse("2026-01-01T00:00:00Z"));
        var tenth = refused(10);
        var first = SampleDecisions.at(refused(1), Instant.parse("2026-12-31T00:00:00Z"));

        List.of(second, tenth, first).forEach(decision -> decisions().add(OURS, decision));

        assertThat(allOf(OURS)).containsExactly(first, second, tenth);
    }

    @Test
    void sorts_ids_as_their_text_does() {
        var low = SampleDecisions.as(refused(1), DecisionId.parse("00000000-0000-7000-8000-000000000000"));
        var middle = SampleDecisions.as(refused(1), DecisionId.parse("7fffffff-ffff-7fff-8fff-ffffffffffff"));
        var high = SampleDecisions.as(refused(1), DecisionId.parse("80000000-0000-7000-bfff-ffffffffffff"));

        List.of(high, low, middle).forEach(decision -> decisions().add(OURS, decision));

        assertThat(allOf(OURS)).containsExactly(low, middle, high);
    }

    @Test
    void shows_no_insurer_the_decisions_of_another() {
        decisions().add(OURS, refused(1));
        decisions().add(OTHER.number(), permitted(2));

        assertThat(decisions().find(OURS, id(2))).isEmpty();
        assertThat(allOf(OURS)).containsExactly(refused(1));
        assertThat(allOf(OTHER.number())).containsExactly(permitted(2));
    }

    @Test
    void two_insurers_may_have_decisions_of_the_same_id() {
        decisions().add(OURS, refused(1));
        decisions().add(OTHER.number(), permitted(1));

        assertThat(decisions().find(OURS, id(1))).contains(refused(1));
        assertThat(decisions().find(OTHER.number(), id(1))).contains(permitted(1));
    }

    @Test
    void refuses_an_id_that_is_taken_and_changes_nothing() {
        decisions().add(OURS, refused(1));

        assertThatThrownBy(() -> decisions().add(OURS, permitted(1))).isInstanceOf(AlreadyStoredException.class);

        assertThat(allOf(OURS)).containsExactly(refused(1));
    }

    @Test
    void fails_for_an_insurer_that_is_not_stored_and_changes_nothing() {
        assertThatThrownBy(() -> decisions().add(NEVER_STORED.number(), refused(1)))
                .isInstanceOf(StorageException.class);

        assertThat(allOf(NEVER_STORED.number())).isEmpty();
    }

    private List<StoredDecision> allOf(InsurerNumber insurer) {
        return decisions()
                .list(insurer, DecisionFilter.NONE, beginning(PageRequest.MOST))
                .items();
    }

    private static PageRequest beginning(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
