package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
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
        var page = decisions().list(OURS, beginning(PageRequest.MOST));

        assertThat(page).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_page_names_the_item_after_which_the_next_begins() {
        addRefusals(5);

        var page = decisions().list(OURS, beginning(2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(1), refused(2)), Optional.of(id(2))));
    }

    @Test
    void a_page_in_the_middle_begins_after_the_item_named() {
        addRefusals(5);

        var page = decisions().list(OURS, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(3), refused(4)), Optional.of(id(4))));
    }

    @Test
    void the_last_page_has_no_next_though_it_is_not_full() {
        addRefusals(5);

        var page = decisions().list(OURS, after(2, 4));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(5)), Optional.empty()));
    }

    @Test
    void the_last_page_has_no_next_when_it_is_just_full() {
        addRefusals(4);

        var page = decisions().list(OURS, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(3), refused(4)), Optional.empty()));
    }

    @Test
    void a_page_after_the_last_item_is_empty() {
        addRefusals(2);

        var page = decisions().list(OURS, after(2, 2));

        assertThat(page).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_page_may_begin_after_an_id_that_is_not_stored() {
        decisions().add(OURS, refused(1));
        decisions().add(OURS, refused(9));

        var page = decisions().list(OURS, after(2, 5));

        assertThat(page).isEqualTo(new Page<>(List.of(refused(9)), Optional.empty()));
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
