package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.recipient.Insurer;
import org.junit.jupiter.api.Test;

/** What every store of insurers promises. */
public abstract class InsurersContract {
    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private Insurers insurers() {
        return storage().insurers();
    }

    @Test
    void finds_nothing_when_empty() {
        var found = insurers().find(TAKASAKI.number());

        assertThat(found).isEmpty();
    }

    @Test
    void gives_back_what_was_stored() {
        insurers().add(TAKASAKI);
        insurers().add(OTHER);

        var found = insurers().find(TAKASAKI.number());

        assertThat(found).contains(TAKASAKI);
        assertThat(insurers().find(OTHER.number())).contains(OTHER);
    }

    @Test
    void changes_no_character_of_a_name() {
        var insurer = new Insurer(TAKASAKI.number(), SampleTables.DIFFICULT_TEXT);

        insurers().add(insurer);

        assertThat(insurers().find(insurer.number())).contains(insurer);
    }

    @Test
    void keeps_the_longest_name() {
        var insurer = new Insurer(TAKASAKI.number(), "𠮷".repeat(100));

        insurers().add(insurer);

        assertThat(insurers().find(insurer.number())).contains(insurer);
    }

    @Test
    void refuses_a_number_that_is_taken_and_changes_nothing() {
        insurers().add(TAKASAKI);
        var namesake = new Insurer(TAKASAKI.number(), OTHER.name());

        assertThatThrownBy(() -> insurers().add(namesake)).isInstanceOf(AlreadyStoredException.class);

        assertThat(insurers().find(TAKASAKI.number())).contains(TAKASAKI);
    }
}
