package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleDecisions.id;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What parts of a transaction promise that can be undone alone. */
public abstract class AttemptsContract {
    private static final InsurerNumber MINE = TAKASAKI.number();

    /** Thrown by the work of a test. */
    private static final class PartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    @BeforeEach
    void storeTheInsurers() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    private void within(Runnable work) {
        storage().transactions().inTransaction(() -> {
            work.run();
            return List.of();
        });
    }

    private void attempt(Runnable part) {
        storage().transactions().attempt(() -> {
            part.run();
            return List.of();
        });
    }

    private void store(int number) {
        storage().decisions().add(MINE, refused(number));
    }

    private void storeAndFail(int number) {
        store(number);
        throw new PartFailed();
    }

    private boolean isStored(int number) {
        return storage().decisions().find(MINE, id(number)).isPresent();
    }

    @Test
    void gives_back_what_the_part_gave_and_keeps_it() {
        String given = storage()
                .transactions()
                .inTransaction(() -> storage().transactions().attempt(() -> {
                    store(1);
                    return "可";
                }));

        assertThat(given).isEqualTo("可");
        assertThat(isStored(1)).isTrue();
    }

    @Test
    void a_part_that_fails_is_undone_alone() {
        within(() -> {
            store(1);
            assertThatThrownBy(() -> attempt(() -> storeAndFail(2))).isInstanceOf(PartFailed.class);
            assertThat(isStored(2)).isFalse();
            store(3);
            attempt(() -> store(4));
        });

        assertThat(List.of(isStored(1), isStored(2), isStored(3), isStored(4)))
                .containsExactly(true, false, true, true);
    }

    @Test
    void a_duplicate_that_leaves_a_part_undoes_all_of_that_part() {
        store(9);

        within(() -> {
            assertThatThrownBy(() -> attempt(() -> {
                        store(1);
                        store(9);
                    }))
                    .isInstanceOf(AlreadyStoredException.class);
            store(2);
        });

        assertThat(isStored(1)).isFalse();
        assertThat(isStored(2)).isTrue();
    }

    @Test
    void an_error_of_the_storage_that_leaves_a_part_undoes_that_part() {
        within(() -> {
            assertThatThrownBy(() -> attempt(() -> {
                        store(1);
                        storage().decisions().add(NEVER_STORED.number(), refused(1));
                    }))
                    .isInstanceOf(StorageException.class);
            store(2);
        });

        assertThat(isStored(1)).isFalse();
        assertThat(isStored(2)).isTrue();
    }

    @Test
    void work_inside_a_part_belongs_to_the_part() {
        within(() -> {
            store(1);
            assertThatThrownBy(() -> attempt(() -> within(() -> storeAndFail(2))))
                    .isInstanceOf(PartFailed.class);
        });

        assertThat(isStored(1)).isTrue();
        assertThat(isStored(2)).isFalse();
    }

    @Test
    void work_that_failed_before_a_part_is_not_forgiven_by_it() {
        assertThatThrownBy(() -> within(() -> {
                    assertThatThrownBy(() -> within(() -> storeAndFail(1))).isInstanceOf(PartFailed.class);
                    assertThatThrownBy(() -> attempt(() -> storeAndFail(2))).isInstanceOf(PartFailed.class);
                    store(3);
                }))
                .isInstanceOf(StorageException.class);

        assertThat(isStored(3)).isFalse();
    }

    @Test
    void parts_of_parts_are_undone_alone_and_with_what_they_are_part_of() {
        within(() -> {
            attempt(() -> {
                store(1);
                assertThatThrownBy(() -> attempt(() -> storeAndFail(2))).isInstanceOf(PartFailed.class);
            });
            assertThatThrownBy(() -> attempt(() -> {
                        attempt(() -> store(3));
                        throw new PartFailed();
                    }))
                    .isInstanceOf(PartFailed.class);
        });

        assertThat(List.of(isStored(1), isStored(2), isStored(3))).containsExactly(true, false, false);
    }

    @Test
    void a_part_goes_with_a_transaction_that_fails() {
        assertThatThrownBy(() -> within(() -> {
                    attempt(() -> store(1));
                    throw new PartFailed();
                }))
                .isInstanceOf(PartFailed.class);

        assertThat(isStored(1)).isFalse();
    }

    @Test
    void rows_of_another_insurer_are_found_after_a_part_about_one_was_undone() {
        within(() -> {
            store(1);
            assertThatThrownBy(() -> attempt(() -> {
                        storage().decisions().add(OTHER.number(), refused(1));
                        throw new PartFailed();
                    }))
                    .isInstanceOf(PartFailed.class);
            assertThat(isStored(1)).isTrue();
            storage().decisions().add(OTHER.number(), refused(2));
        });

        assertThat(storage().decisions().find(OTHER.number(), id(1))).isEmpty();
        assertThat(storage().decisions().find(OTHER.number(), id(2))).isPresent();
    }

    @Test
    void outside_of_a_transaction_there_is_no_part() {
        assertThatThrownBy(() -> storage().transactions().attempt(() -> 1)).isInstanceOf(IllegalStateException.class);
    }
}
