package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.mokuteki.domain.ledger.LedgerTail.Appended;
import jp.mokuteki.domain.ledger.LedgerTail.Draft;
import org.junit.jupiter.api.Test;

final class LedgerTailTest {
    private static final LedgerTail EMPTY = LedgerTail.ofEmpty(Samples.ORIGIN);

    @Test
    void a_group_makes_the_same_ledger_as_its_records_one_by_one() {
        Draft[] drafts = Samples.provisions(13);
        Appended group = EMPTY.append(List.of(drafts), Samples.countedSalts());

        var random = Samples.countedSalts();
        LedgerTail tail = EMPTY;
        var nodes = new ArrayList<TreeNode>();
        for (Draft draft : drafts) {
            Appended one = tail.append(List.of(draft), random);
            nodes.addAll(one.nodes());
            tail = one.tail();
        }

        assertThat(tail).isEqualTo(group.tail());
        assertThat(nodes).containsExactlyElementsOf(group.nodes());
    }

    @Test
    void a_clock_that_ran_backwards_is_marked_and_the_order_stays_the_sequence() {
        Instant later = Samples.TIME.plusSeconds(1);
        List<Draft> drafts = List.of(
                new Draft(Samples.provision(), later),
                new Draft(Samples.provision(), Samples.TIME),
                new Draft(Samples.provision(), Samples.TIME),
                new Draft(Samples.provision(), later));

        Appended first = EMPTY.append(drafts, new Random(1));
        Appended second = first.tail().append(List.of(drafts.get(1)), new Random(2));

        assertThat(first.records())
                .extracting(one -> one.record().clockRanBackwards())
                .containsExactly(false, true, false, false);
        assertThat(second.records().get(0).record().clockRanBackwards()).isTrue();
        assertThat(second.records().get(0).record().sequence()).isEqualTo(4);
    }

    @Test
    void a_microsecond_that_is_not_kept_is_no_step_backwards() {
        Instant precise = Samples.TIME.plusNanos(900);

        Appended first = EMPTY.append(List.of(new Draft(Samples.provision(), precise)), new Random(1));
        Appended second = first.tail().append(List.of(Samples.draft(Samples.provision())), new Random(1));

        assertThat(second.records().get(0).record().clockRanBackwards()).isFalse();
    }

    @Test
    void every_leaf_has_a_salt_of_its_own() {
        Appended appended = EMPTY.append(List.of(Samples.provisions(50)), new Random(3));

        assertThat(appended.records().stream().map(SealedRecord::salt).distinct())
                .hasSize(50);
    }

    @Test
    void a_rotation_of_keys_ends_its_group() {
        List<Draft> last = List.of(Samples.draft(Samples.provision()), Samples.draft(Samples.rotation()));
        List<Draft> first = List.of(Samples.draft(Samples.rotation()), Samples.draft(Samples.provision()));

        assertThat(EMPTY.append(last, new Random(1)).records()).hasSize(2);
        assertThatThrownBy(() -> EMPTY.append(first, new Random(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ledger_with_records_has_a_last_one() {
        assertThatThrownBy(() -> new LedgerTail(Samples.ORIGIN, Frontier.empty(), Optional.of(Samples.TIME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_stored_is_read_as_it_was() {
        SealedRecord sealed = EMPTY.append(List.of(Samples.provisions(1)), new Random(1))
                .records()
                .get(0);

        SealedRecord read =
                SealedRecord.read(sealed.body(), Salt.of(sealed.salt().bytes()));

        assertThat(read).isEqualTo(sealed);
        assertThat(read.leaf()).isEqualTo(sealed.leaf());
        assertThat(read.record()).isEqualTo(sealed.record());
    }
}
