package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.Test;

final class StartsAtOnceTest {
    private static final Insurer SOCIETY = new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<Boolean> looks = new ArrayList<>();

    /** Looks and adds, but does not see at the first look what another instance has just added. */
    private boolean addWhatIsAbsent() {
        boolean seen =
                !looks.isEmpty() && storage.insurers().find(SOCIETY.number()).isPresent();
        looks.add(seen);
        if (!seen) {
            storage.insurers().add(SOCIETY);
        }
        return seen;
    }

    @Test
    void what_nobody_else_adds_is_added_at_the_first_look() {
        boolean seen = StartsAtOnce.inTransaction(storage.transactions(), this::addWhatIsAbsent);

        assertThat(seen).isFalse();
        assertThat(looks).containsExactly(false);
        assertThat(storage.insurers().find(SOCIETY.number())).contains(SOCIETY);
    }

    @Test
    void what_another_instance_added_meanwhile_is_seen_at_the_second_look() {
        storage.insurers().add(SOCIETY);

        boolean seen = StartsAtOnce.inTransaction(storage.transactions(), this::addWhatIsAbsent);

        assertThat(seen).isTrue();
        assertThat(looks).containsExactly(false, true);
    }

    @Test
    void what_is_added_without_looking_is_refused_for_good() {
        storage.insurers().add(SOCIETY);

        assertThatThrownBy(() -> StartsAtOnce.inTransaction(storage.transactions(), () -> {
                    storage.insurers().add(SOCIETY);
                    return SOCIETY;
                }))
                .isInstanceOf(AlreadyStoredException.class);
    }
}
