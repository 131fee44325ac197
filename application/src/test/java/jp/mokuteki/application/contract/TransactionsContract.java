package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.register.RecordedRevision;
import org.junit.jupiter.api.Test;

/** What transactions promise over all stores. */
public abstract class TransactionsContract {
    private static final RecordedRevision REVISION = SampleRevisions.first(SampleTables.difficult());

    /** Thrown by the work of a test. */
    private static final class WorkFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    @Test
    void gives_back_what_the_work_gave() {
        String given = storage().transactions().inTransaction(() -> "可");

        assertThat(given).isEqualTo("可");
    }

    @Test
    void keeps_what_every_store_stored() {
        within(this::storeOneOfEach);

        assertThat(storage().insurers().find(TAKASAKI.number())).contains(TAKASAKI);
        assertThat(storage().revisions().of(TAKASAKI.number()).revisions()).containsExactly(REVISION);
        assertThat(storage().decisions().find(TAKASAKI.number(), id(1))).contains(refused(1));
    }

    @Test
    void work_sees_what_it_has_stored() {
        var found = storage().transactions().inTransaction(() -> {
            storeOneOfEach();
            return storage().decisions().find(TAKASAKI.number(), id(1));
        });

        assertThat(found).contains(refused(1));
    }

    @Test
    void an_exception_undoes_everything_and_comes_out() {
        assertThatThrownBy(() -> within(this::storeOneOfEachAndFail)).isInstanceOf(WorkFailed.class);

        assertNothingIsStored();
    }

    @Test
    void an_error_undoes_everything() {
        assertThatThrownBy(() -> within(() -> {
                    storeOneOfEach();
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class);

        assertNothingIsStored();
    }

    @Test
    void stores_again_after_everything_was_undone() {
        assertThatThrownBy(() -> within(this::storeOneOfEachAndFail)).isInstanceOf(WorkFailed.class);

        within(this::storeOneOfEach);

        assertThat(storage().revisions().of(TAKASAKI.number()).revisions()).containsExactly(REVISION);
    }

    @Test
    void work_inside_work_is_undone_with_the_outer_one() {
        assertThatThrownBy(() -> within(() -> {
                    within(this::storeOneOfEach);
                    fail();
                }))
                .isInstanceOf(WorkFailed.class);

        assertNothingIsStored();
    }

    @Test
    void work_inside_work_undoes_the_outer_one() {
        assertThatThrownBy(() -> within(() -> {
                    storeOneOfEach();
                    within(TransactionsContract::fail);
                }))
                .isInstanceOf(WorkFailed.class);

        assertNothingIsStored();
    }

    @Test
    void work_that_hides_a_failure_inside_it_is_undone_all_the_same() {
        assertThatThrownBy(() -> within(() -> {
                    storeOneOfEach();
                    assertThatThrownBy(() -> within(TransactionsContract::fail)).isInstanceOf(WorkFailed.class);
                }))
                .isInstanceOf(StorageException.class)
                .hasCauseInstanceOf(WorkFailed.class);

        assertNothingIsStored();
    }

    @Test
    void work_may_go_on_after_a_store_refused_a_duplicate() {
        storage().insurers().add(TAKASAKI);

        within(() -> {
            assertThatThrownBy(() -> storage().insurers().add(TAKASAKI)).isInstanceOf(AlreadyStoredException.class);
            storage().insurers().add(OTHER);
        });

        assertThat(storage().insurers().find(OTHER.number())).contains(OTHER);
    }

    @Test
    void a_duplicate_that_comes_out_undoes_everything() {
        assertThatThrownBy(() -> within(() -> {
                    storeOneOfEach();
                    storage().decisions().add(TAKASAKI.number(), refused(1));
                }))
                .isInstanceOf(AlreadyStoredException.class);

        assertNothingIsStored();
    }

    @Test
    void transactions_of_many_threads_all_take_place() throws Exception {
        storage().insurers().add(TAKASAKI);
        var threads = Executors.newFixedThreadPool(4);

        for (int number = 1; number <= 20; number++) {
            int own = number;
            threads.execute(() -> within(() -> storage().decisions().add(TAKASAKI.number(), refused(own))));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        var listed = storage()
                .decisions()
                .list(TAKASAKI.number(), DecisionFilter.NONE, new PageRequest(20, Optional.empty()));
        assertThat(listed.items())
                .extracting(StoredDecision::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(SampleDecisions::id)
                        .toList());
    }

    @Test
    void the_storage_answers_inside_work_too() {
        within(() -> storage().health().check());
    }

    private static void fail() {
        throw new WorkFailed();
    }

    private void within(Runnable work) {
        storage().transactions().inTransaction(() -> {
            work.run();
            return List.of();
        });
    }

    private void storeOneOfEach() {
        storage().insurers().add(TAKASAKI);
        storage().revisions().add(TAKASAKI.number(), REVISION);
        storage().decisions().add(TAKASAKI.number(), refused(1));
    }

    private void storeOneOfEachAndFail() {
        storeOneOfEach();
        throw new WorkFailed();
    }

    private void assertNothingIsStored() {
        assertThat(storage().insurers().find(TAKASAKI.number())).isEmpty();
        assertThat(storage().revisions().of(TAKASAKI.number()).revisions()).isEmpty();
        assertThat(storage().decisions().find(TAKASAKI.number(), id(1))).isEmpty();
    }
}
