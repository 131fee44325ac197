package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static jp.mokuteki.application.contract.SampleRevisions.closed;
import static jp.mokuteki.application.contract.SampleRevisions.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of revisions promises. */
public abstract class RevisionsContract {
    private static final InsurerNumber OURS = TAKASAKI.number();

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Revisions revisions() {
        return storage().revisions();
    }

    @BeforeEach
    void two_insurers_are_stored() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    @Test
    void lists_nothing_when_empty() {
        var listed = revisions().of(OURS);

        assertThat(listed).isEmpty();
    }

    @Test
    void lists_nothing_of_an_insurer_that_is_not_stored() {
        var listed = revisions().of(NEVER_STORED.number());

        assertThat(listed).isEmpty();
    }

    @Test
    void gives_back_the_table_as_issued_with_its_codes() {
        var issued = open(1, SampleTables.issued());

        revisions().add(OURS, issued);

        assertThat(revisions().of(OURS)).containsExactly(issued);
    }

    @Test
    void gives_back_a_table_without_codes() {
        var uncoded = open(1, SampleTables.uncoded());

        revisions().add(OURS, uncoded);

        assertThat(revisions().of(OURS)).containsExactly(uncoded);
    }

    @Test
    void changes_no_character_no_order_and_no_state_of_a_cell() {
        var difficult = open(1, SampleTables.difficult());

        revisions().add(OURS, difficult);

        assertThat(revisions().of(OURS)).containsExactly(difficult);
    }

    @Test
    void keeps_both_hashes() {
        var difficult = SampleTables.difficult();

        revisions().add(OURS, open(1, difficult));

        PurposeTable read = revisions().of(OURS).get(0).revision().table();
        assertThat(read.contentHash()).isEqualTo(difficult.contentHash());
        assertThat(read.codesHash()).isEqualTo(difficult.codesHash());
    }

    @Test
    void keeps_the_order_of_the_purposes_in_a_cell() {
        revisions().add(OURS, open(1, SampleTables.difficult()));

        PurposeTable read = revisions().of(OURS).get(0).revision().table();

        assertThat(read.purposes().stream().map(PurposeOfUse::id))
                .extracting(Object::toString)
                .containsExactly("12.receive.7", "12.receive.2", "3.other-business.1");
    }

    @Test
    void lists_by_number_the_lowest_first() {
        var tenth = open(10, SampleTables.difficult());
        var first = closed(1, SampleTables.issued());
        var second = open(2, SampleTables.uncoded());

        List.of(tenth, first, second).forEach(revision -> revisions().add(OURS, revision));

        assertThat(revisions().of(OURS)).containsExactly(first, second, tenth);
    }

    @Test
    void keeps_a_known_end_and_an_open_one_apart() {
        var ended = closed(1, SampleTables.difficult());
        var current = open(2, SampleTables.difficult());

        revisions().add(OURS, ended);
        revisions().add(OURS, current);

        assertThat(revisions().of(OURS))
                .extracting(stored -> stored.revision().period())
                .containsExactly(ended.revision().period(), current.revision().period());
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
        var stored = SampleRevisions.recorded(Instant.parse(recordedAt));

        revisions().add(OURS, stored);

        assertThat(revisions().of(OURS)).containsExactly(stored);
    }

    @Test
    void shows_no_insurer_the_revisions_of_another() {
        var ours = open(1, SampleTables.issued());
        var theirs = open(1, SampleTables.difficult());

        revisions().add(OURS, ours);
        revisions().add(OTHER.number(), theirs);

        assertThat(revisions().of(OURS)).containsExactly(ours);
        assertThat(revisions().of(OTHER.number())).containsExactly(theirs);
    }

    @Test
    void refuses_a_number_that_is_taken_and_changes_nothing() {
        var first = closed(1, SampleTables.issued());
        revisions().add(OURS, first);

        assertThatThrownBy(() -> revisions().add(OURS, open(1, SampleTables.difficult())))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(revisions().of(OURS)).containsExactly(first);
    }

    @Test
    void fails_for_an_insurer_that_is_not_stored_and_changes_nothing() {
        var revision = open(1, SampleTables.difficult());

        assertThatThrownBy(() -> revisions().add(NEVER_STORED.number(), revision))
                .isInstanceOf(StorageException.class);

        assertThat(revisions().of(NEVER_STORED.number())).isEmpty();
    }

    @Test
    void a_list_that_was_read_does_not_change_with_the_store() {
        var first = closed(1, SampleTables.issued());
        revisions().add(OURS, first);
        List<StoredRevision> before = revisions().of(OURS);

        revisions().add(OURS, open(2, SampleTables.difficult()));

        assertThat(before).containsExactly(first);
    }
}
