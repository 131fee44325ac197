package jp.mokuteki.domain.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("情報の種類の集まり")
final class InformationKindSetTest {
    private static final List<InformationKind> ALL = InformationKinds.standard().entries().stream()
            .map(InformationKinds.Entry::kind)
            .toList();
    private static final InformationKind CLAIM = new InformationKind("CLAIM");
    private static final InformationKind UNKNOWN = new InformationKind("NO_SUCH_KIND");

    @Test
    void it_is_the_same_set_as_any_other_with_the_same_kinds() {
        var random = new SplittableRandom(5);
        for (int round = 0; round < 500; round++) {
            Set<InformationKind> plain = some(random);
            Set<InformationKind> other = some(random);
            InformationKindSet packed = InformationKindSet.copyOf(plain);

            assertThat(packed.equals(plain)).isTrue();
            assertThat(plain.equals(packed)).isTrue();
            assertThat(packed.hashCode()).isEqualTo(plain.hashCode());
            assertThat(packed.size()).isEqualTo(plain.size());
            assertThat(packed.containsAll(InformationKindSet.copyOf(other))).isEqualTo(plain.containsAll(other));
            assertThat(packed.containsAll(other)).isEqualTo(plain.containsAll(other));
            assertThat(packed.bits() == InformationKindSet.copyOf(other).bits()).isEqualTo(plain.equals(other));
            ALL.forEach(kind -> assertThat(packed.contains(kind)).isEqualTo(plain.contains(kind)));
        }
    }

    private static Set<InformationKind> some(SplittableRandom random) {
        var kinds = new HashSet<InformationKind>();
        while (random.nextInt(4) > 0) {
            kinds.add(ALL.get(random.nextInt(ALL.size())));
        }
        return kinds;
    }

    @Test
    void its_kinds_stand_in_the_order_of_their_table() {
        var backwards = new LinkedHashSet<InformationKind>();
        for (int i = ALL.size() - 1; i >= 0; i--) {
            backwards.add(ALL.get(i));
        }

        assertThat(InformationKindSet.copyOf(backwards)).containsExactlyElementsOf(ALL);
    }

    @Test
    void a_kind_that_is_not_known_is_refused_and_never_contained() {
        assertThatThrownBy(() -> InformationKindSet.copyOf(Set.of(UNKNOWN))).isInstanceOf(InvalidCodeException.class);
        assertThat(InformationKindSet.copyOf(ALL).contains(UNKNOWN)).isFalse();
        assertThat(InformationKindSet.copyOf(ALL).containsAll(Set.of(CLAIM, UNKNOWN)))
                .isFalse();
    }

    @Test
    void it_cannot_be_changed_and_ends_after_its_last_kind() {
        InformationKindSet set = InformationKindSet.copyOf(Set.of(CLAIM));
        Iterator<InformationKind> kinds = set.iterator();

        assertThat(kinds.next()).isEqualTo(CLAIM);
        assertThatThrownBy(kinds::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(kinds::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThat(InformationKindSet.copyOf(set)).isSameAs(set);
    }
}
