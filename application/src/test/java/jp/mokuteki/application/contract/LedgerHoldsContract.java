package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.ledger.Hold;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of holds promises. */
public abstract class LedgerHoldsContract {
    private static final InsurerNumber MINE = TAKASAKI.number();
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private LedgerHolds holds() {
        return storage().ledgerHolds();
    }

    @BeforeEach
    void storeTheInsurers() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    private static PlacedHold hold(int number) {
        return new PlacedHold(number, new Hold(new SequenceRange(0, 41), "開示請求・𠮷田", "auditor-1"), NOW);
    }

    @Test
    void has_nothing_when_empty() {
        assertThat(holds().standing(MINE)).isEmpty();
        assertThat(holds().next(MINE)).isEqualTo(1);
        assertThat(holds().lift(MINE, 1, NOW)).isFalse();
    }

    @Test
    void gives_back_what_was_placed_by_number() {
        holds().add(MINE, hold(2));
        holds().add(MINE, hold(1));

        assertThat(holds().standing(MINE)).containsExactly(hold(1), hold(2));
        assertThat(holds().next(MINE)).isEqualTo(3);
    }

    @Test
    void a_number_is_taken_once() {
        var another = new PlacedHold(1, new Hold(new SequenceRange(5, 5), "別件", "auditor-2"), NOW);
        holds().add(MINE, hold(1));

        assertThatThrownBy(() -> holds().add(MINE, another)).isInstanceOf(AlreadyStoredException.class);
        assertThat(holds().standing(MINE)).containsExactly(hold(1));
    }

    @Test
    void one_that_was_lifted_stands_no_more_and_keeps_its_number() {
        holds().add(MINE, hold(1));
        holds().add(MINE, hold(2));

        assertThat(holds().lift(MINE, 2, NOW)).isTrue();

        assertThat(holds().standing(MINE)).containsExactly(hold(1));
        assertThat(holds().next(MINE)).isEqualTo(3);
        assertThat(holds().lift(MINE, 2, NOW.plusSeconds(1))).isTrue();
        assertThatThrownBy(() -> holds().add(MINE, hold(2))).isInstanceOf(AlreadyStoredException.class);
    }

    @Test
    void holds_of_insurers_are_apart() {
        holds().add(MINE, hold(1));

        assertThat(holds().standing(OTHER.number())).isEmpty();
        assertThat(holds().next(OTHER.number())).isEqualTo(1);
        assertThat(holds().lift(OTHER.number(), 1, NOW)).isFalse();
        assertThat(holds().standing(MINE)).containsExactly(hold(1));
    }

    @Test
    void a_transaction_that_fails_places_and_lifts_nothing() {
        holds().add(MINE, hold(1));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    holds().lift(MINE, 1, NOW);
                    holds().add(MINE, hold(2));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(holds().standing(MINE)).containsExactly(hold(1));
    }

    @Test
    void an_insurer_that_is_not_stored_has_no_ledger_to_hold() {
        assertThatThrownBy(() -> holds().add(NEVER_STORED.number(), hold(1))).isInstanceOf(StorageException.class);
    }
}
