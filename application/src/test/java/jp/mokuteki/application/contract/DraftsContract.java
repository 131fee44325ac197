package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static jp.mokuteki.application.contract.SampleRevisions.adopted;
import static jp.mokuteki.application.contract.SampleRevisions.draft;
import static jp.mokuteki.application.contract.SampleRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of drafts promises. */
public abstract class DraftsContract {
    private static final InsurerNumber OURS = TAKASAKI.number();

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Drafts drafts() {
        return storage().drafts();
    }

    @BeforeEach
    void two_insurers_with_a_register_are_stored() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
        storage().revisions().add(OURS, first(SampleTables.issued()));
        storage().revisions().add(OTHER.number(), first(SampleTables.issued()));
    }

    @Test
    void has_nothing_when_empty() {
        assertThat(drafts().of(OURS)).isEmpty();
        assertThat(drafts().find(OURS, 2)).isEmpty();
        assertThat(drafts().of(NEVER_STORED.number())).isEmpty();
    }

    @Test
    void gives_back_a_draft_with_every_character_code_proposal_relation_and_note() {
        drafts().add(OURS, draft(2));

        assertThat(drafts().find(OURS, 2)).hasValue(draft(2));
    }

    @Test
    void lists_by_number_the_lowest_first() {
        drafts().add(OURS, draft(10));
        drafts().add(OURS, adopted(2));

        assertThat(drafts().of(OURS)).containsExactly(adopted(2), draft(10));
    }

    @Test
    void refuses_a_number_that_is_taken_and_changes_nothing() {
        drafts().add(OURS, draft(2));

        assertThatThrownBy(() -> drafts().add(OURS, adopted(2))).isInstanceOf(AlreadyStoredException.class);

        assertThat(drafts().of(OURS)).containsExactly(draft(2));
    }

    @Test
    void puts_what_became_of_a_draft_in_its_place() {
        drafts().add(OURS, draft(2));
        drafts().add(OURS, draft(3));

        drafts().replace(OURS, adopted(2));

        assertThat(drafts().of(OURS)).containsExactly(adopted(2), draft(3));
    }

    @Test
    void replaces_and_removes_nothing_where_there_is_nothing() {
        drafts().replace(OURS, draft(2));
        drafts().remove(OURS, 2);

        assertThat(drafts().of(OURS)).isEmpty();
    }

    @Test
    void removes_a_draft_and_no_other() {
        drafts().add(OURS, draft(2));
        drafts().add(OURS, draft(3));
        drafts().add(OTHER.number(), draft(2));

        drafts().remove(OURS, 2);

        assertThat(drafts().of(OURS)).containsExactly(draft(3));
        assertThat(drafts().of(OTHER.number())).containsExactly(draft(2));
    }

    @Test
    void shows_no_insurer_the_drafts_of_another_and_changes_none() {
        drafts().add(OTHER.number(), draft(2));

        drafts().replace(OURS, adopted(2));

        assertThat(drafts().find(OURS, 2)).isEmpty();
        assertThat(drafts().of(OTHER.number())).containsExactly(draft(2));
    }

    @Test
    void fails_for_an_insurer_that_is_not_stored() {
        assertThatThrownBy(() -> drafts().add(NEVER_STORED.number(), draft(2))).isInstanceOf(StorageException.class);
    }

    @Test
    void a_transaction_that_fails_leaves_the_drafts_as_they_were() {
        drafts().add(OURS, draft(2));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    drafts().replace(OURS, adopted(2));
                    drafts().add(OURS, draft(3));
                    drafts().remove(OURS, 2);
                    throw new IllegalStateException("given up");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(drafts().of(OURS)).containsExactly(draft(2));
    }
}
