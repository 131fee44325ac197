package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static jp.mokuteki.application.contract.SampleRevisions.BEGINNING;
import static jp.mokuteki.application.contract.SampleRevisions.CHANGE;
import static jp.mokuteki.application.contract.SampleRevisions.amendment;
import static jp.mokuteki.application.contract.SampleRevisions.correction;
import static jp.mokuteki.application.contract.SampleRevisions.first;
import static jp.mokuteki.application.contract.SampleRevisions.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of published revisions promises. */
public abstract class RevisionsContract {
    private static final InsurerNumber OURS = TAKASAKI.number();
    private static final LocalDate LATER = CHANGE.plusYears(1);

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Revisions revisions() {
        return storage().revisions();
    }

    private List<RecordedRevision> listed(InsurerNumber insurer) {
        return revisions().of(insurer).revisions();
    }

    private void add(RecordedRevision... all) {
        List.of(all).forEach(revision -> revisions().add(OURS, revision));
    }

    @BeforeEach
    void two_insurers_are_stored() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    @Test
    void lists_nothing_when_empty() {
        assertThat(listed(OURS)).isEmpty();
        assertThat(revisions().changes(OURS)).isZero();
    }

    @Test
    void lists_nothing_of_an_insurer_that_is_not_stored() {
        assertThat(listed(NEVER_STORED.number())).isEmpty();
    }

    @Test
    void gives_back_the_table_as_issued_with_its_codes() {
        add(first(SampleTables.issued()));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.issued()));
    }

    @Test
    void gives_back_a_table_without_codes() {
        add(first(SampleTables.uncoded()));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.uncoded()));
    }

    @Test
    void gives_back_codes_that_are_only_proposed_as_proposed() {
        add(first(SampleTables.proposed()));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.proposed()));
    }

    @Test
    void changes_no_character_no_order_and_no_state_of_a_cell() {
        add(first(SampleTables.difficult()));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.difficult()));
    }

    @Test
    void keeps_who_adopted_and_published_it_when_where_and_why() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.issued()), amendment(2, 1, CHANGE));
    }

    @Test
    void keeps_both_hashes() {
        var difficult = SampleTables.difficult();
        add(first(difficult));

        PurposeTable read = listed(OURS).get(0).table();

        assertThat(read.contentHash()).isEqualTo(difficult.contentHash());
        assertThat(read.codesHash()).isEqualTo(difficult.codesHash());
    }

    @Test
    void keeps_the_order_of_the_purposes_in_a_cell() {
        add(first(SampleTables.difficult()));

        PurposeTable read = listed(OURS).get(0).table();

        assertThat(read.purposes().stream().map(PurposeOfUse::id))
                .extracting(Object::toString)
                .containsExactly("12.receive.7", "12.receive.2", "3.other-business.1");
    }

    @Test
    void lists_by_number_the_lowest_first_and_counts() {
        add(first(SampleTables.issued()), amendment(10, 1, CHANGE), amendment(4, 10, LATER));

        assertThat(listed(OURS)).extracting(RecordedRevision::number).containsExactly(1, 4, 10);
        assertThat(revisions().changes(OURS)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T03:45:00.000001Z",
                "2026-11-01T04:45:00.999999Z",
                "2026-03-08T05:30:00Z",
                "1999-12-31T23:59:59.999999Z"
            })
    void keeps_the_time_of_recording_to_the_microsecond_in_any_time_zone(String recordedAt) {
        var stored = first(SampleTables.difficult(), Instant.parse(recordedAt));

        add(stored);

        assertThat(listed(OURS)).containsExactly(stored);
    }

    @Test
    void shows_no_insurer_the_revisions_of_another() {
        add(first(SampleTables.issued()));
        revisions().add(OTHER.number(), first(SampleTables.difficult()));

        assertThat(listed(OURS)).containsExactly(first(SampleTables.issued()));
        assertThat(listed(OTHER.number())).containsExactly(first(SampleTables.difficult()));
        assertThat(revisions().changes(OURS)).isOne();
    }

    @Test
    void refuses_a_number_that_is_taken_and_changes_nothing() {
        add(first(SampleTables.issued()));

        assertThatThrownBy(() -> add(amendment(1, 1, CHANGE))).isInstanceOf(AlreadyStoredException.class);

        assertThat(listed(OURS)).containsExactly(first(SampleTables.issued()));
    }

    @Test
    void refuses_a_revision_that_does_not_begin_after_all_others() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE));

        assertThatThrownBy(() -> add(amendment(3, 2, CHANGE))).isInstanceOf(AlreadyStoredException.class);
        assertThatThrownBy(() -> add(amendment(3, 1, CHANGE.minusDays(1)))).isInstanceOf(AlreadyStoredException.class);
        assertThatThrownBy(() -> add(amendment(3, 1, BEGINNING))).isInstanceOf(AlreadyStoredException.class);

        assertThat(listed(OURS)).extracting(RecordedRevision::number).containsExactly(1, 2);
    }

    @Test
    void a_correction_takes_the_place_of_a_revision_between_its_neighbours() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE), amendment(3, 2, LATER));

        add(correction(4, 2, CHANGE), correction(5, 4, LATER.minusDays(1)));

        RegisterChronicle chronicle = revisions().of(OURS);
        assertThat(chronicle.now().revisions())
                .extracting(revision -> revision.number())
                .containsExactly(1, 5, 3);
        assertThat(chronicle.now().on(CHANGE))
                .map(revision -> revision.number())
                .hasValue(1);
    }

    @Test
    void refuses_a_correction_that_would_not_stand_between_its_neighbours() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE), amendment(3, 2, LATER));

        assertThatThrownBy(() -> add(correction(4, 2, BEGINNING))).isInstanceOf(AlreadyStoredException.class);
        assertThatThrownBy(() -> add(correction(4, 2, LATER))).isInstanceOf(AlreadyStoredException.class);

        assertThat(listed(OURS)).extracting(RecordedRevision::number).containsExactly(1, 2, 3);
    }

    @Test
    void refuses_a_correction_of_what_does_not_stand() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE), correction(3, 2, CHANGE));

        assertThatThrownBy(() -> add(correction(4, 2, CHANGE))).isInstanceOf(AlreadyStoredException.class);
        assertThatThrownBy(() -> add(correction(4, 77, CHANGE))).isInstanceOf(AlreadyStoredException.class);
    }

    @Test
    void a_withdrawn_revision_is_kept_and_makes_room() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE));

        revisions().withdraw(OURS, 2, withdrawal());
        add(amendment(3, 1, CHANGE));

        assertThat(listed(OURS))
                .containsExactly(
                        first(SampleTables.issued()),
                        amendment(2, 1, CHANGE).withdrawn(withdrawal()),
                        amendment(3, 1, CHANGE));
        assertThat(revisions().changes(OURS)).isEqualTo(4);
    }

    @Test
    void refuses_to_withdraw_what_is_followed_corrected_or_withdrawn() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE), amendment(3, 2, LATER));

        assertThatThrownBy(() -> revisions().withdraw(OURS, 2, withdrawal()))
                .isInstanceOf(AlreadyStoredException.class);
        add(correction(4, 3, LATER));
        assertThatThrownBy(() -> revisions().withdraw(OURS, 3, withdrawal()))
                .isInstanceOf(AlreadyStoredException.class);
        revisions().withdraw(OURS, 4, withdrawal());
        assertThatThrownBy(() -> revisions().withdraw(OURS, 4, withdrawal()))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(revisions().of(OURS).now().revisions())
                .extracting(revision -> revision.number())
                .containsExactly(1, 2);
    }

    @Test
    void fails_for_an_insurer_that_is_not_stored_and_changes_nothing() {
        var revision = first(SampleTables.difficult());

        assertThatThrownBy(() -> revisions().add(NEVER_STORED.number(), revision))
                .isInstanceOf(StorageException.class);

        assertThat(listed(NEVER_STORED.number())).isEmpty();
    }

    @Test
    void a_list_that_was_read_does_not_change_with_the_store() {
        add(first(SampleTables.issued()));
        List<RecordedRevision> before = listed(OURS);

        add(amendment(2, 1, CHANGE));

        assertThat(before).containsExactly(first(SampleTables.issued()));
    }

    @Test
    void a_transaction_that_fails_leaves_the_revisions_as_they_were() {
        add(first(SampleTables.issued()), amendment(2, 1, CHANGE));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    revisions().lock(OURS);
                    add(amendment(3, 2, LATER), correction(4, 3, LATER));
                    revisions().withdraw(OURS, 4, withdrawal());
                    throw new IllegalStateException("given up");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(listed(OURS)).containsExactly(first(SampleTables.issued()), amendment(2, 1, CHANGE));
        add(amendment(3, 2, LATER));
        assertThat(listed(OURS)).hasSize(3);
    }
}
