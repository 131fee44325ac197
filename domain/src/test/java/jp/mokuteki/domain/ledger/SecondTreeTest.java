package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree agrees with a second implementation, and no forged proof holds. */
final class SecondTreeTest {
    private final SplittableRandom random = new SplittableRandom(20260401);

    /** A tree grown in groups of random sizes. */
    private final class Grown {
        private final Map<NodePlace, NodeHash> nodes = new HashMap<>();
        private final List<byte[]> leaves = new ArrayList<>();
        private Frontier frontier = Frontier.empty();

        Grown(int size) {
            while (leaves.size() < size) {
                int group = 1 + random.nextInt(size - leaves.size());
                List<NodeHash> added =
                        IntStream.range(0, group).mapToObj(i -> randomHash()).toList();
                added.forEach(leaf -> leaves.add(leaf.bytes()));
                Frontier.Growth growth = frontier.append(added);
                growth.nodes().forEach(node -> nodes.put(node.place(), node.hash()));
                frontier = growth.frontier();
            }
        }

        List<NodeHash> at(List<NodePlace> places) {
            return places.stream()
                    .map(place -> Objects.requireNonNull(nodes.get(place)))
                    .toList();
        }

        TreeHead head(int size) {
            return new TreeHead(size, NodeHash.of(NaiveTree.mth(leaves.subList(0, size))));
        }

        NodeHash leaf(int sequence) {
            return NodeHash.of(leaves.get(sequence));
        }
    }

    private NodeHash randomHash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return NodeHash.of(bytes);
    }

    private static List<NodeHash> hashes(List<byte[]> list) {
        return list.stream().map(NodeHash::of).toList();
    }

    @Test
    void a_thousand_random_trees_agree() {
        for (int tree = 0; tree < 1_000; tree++) {
            var grown = new Grown(1 + random.nextInt(tree < 990 ? 80 : 1_000));
            int size = 1 + random.nextInt(grown.leaves.size());
            int sequence = random.nextInt(size);
            int earlier = random.nextInt(size + 1);
            List<byte[]> leaves = grown.leaves.subList(0, size);

            var inclusion = InclusionProof.of(sequence, size, grown::at);
            var consistency = ConsistencyProof.of(earlier, size, grown::at);

            assertThat(grown.frontier.head()).isEqualTo(grown.head(grown.leaves.size()));
            assertThat(Frontier.restore(size, grown::at).head()).isEqualTo(grown.head(size));
            assertThat(inclusion.path()).isEqualTo(hashes(NaiveTree.path(sequence, leaves)));
            assertThat(consistency.path()).isEqualTo(hashes(NaiveTree.proof(earlier, leaves)));
            assertThat(inclusion.holds(grown.leaf(sequence), grown.head(size))).isTrue();
            assertThat(consistency.holds(grown.head(earlier), grown.head(size))).isTrue();
        }
    }

    @Test
    void a_restored_tree_grows_as_if_it_had_never_been_away() {
        var grown = new Grown(37);
        List<NodeHash> more = List.of(randomHash(), randomHash());

        Frontier.Growth restored = Frontier.restore(37, grown::at).append(more);

        assertThat(restored).isEqualTo(grown.frontier.append(more));
    }

    @Test
    void ten_thousand_forged_proofs_are_refused() {
        var grown = new Grown(300);
        int refused = 0;
        for (int forgery = 0; forgery < 5_000; forgery++) {
            int size = 2 + random.nextInt(298);
            int sequence = random.nextInt(size);
            int earlier = 1 + random.nextInt(size - 1);
            refused += inclusionRefused(grown, sequence, size, forgery % 7) ? 1 : 0;
            refused += consistencyRefused(grown, earlier, size, forgery % 7) ? 1 : 0;
        }

        assertThat(refused).isEqualTo(10_000);
    }

    private boolean inclusionRefused(Grown grown, int sequence, int size, int way) {
        var right = InclusionProof.of(sequence, size, grown::at);
        NodeHash leaf = grown.leaf(sequence);
        TreeHead head = grown.head(size);
        return switch (way) {
            case 0 -> !right.holds(grown.leaf((sequence + 1 + random.nextInt(299)) % 300), head);
            case 1 -> !new InclusionProof((sequence + 1) % size, size, right.path()).holds(leaf, head);
            case 2 -> !new InclusionProof(sequence, size + 1L, right.path()).holds(leaf, grown.head(size + 1));
            case 3 -> !right.holds(leaf, new TreeHead(size, randomHash()));
            default -> !new InclusionProof(sequence, size, forged(right.path(), way)).holds(leaf, head);
        };
    }

    private boolean consistencyRefused(Grown grown, int earlier, int size, int way) {
        var right = ConsistencyProof.of(earlier, size, grown::at);
        TreeHead from = grown.head(earlier);
        TreeHead to = grown.head(size);
        return switch (way) {
            case 0 -> !right.holds(new TreeHead(earlier, randomHash()), to);
            case 1 -> !right.holds(from, new TreeHead(size, randomHash()));
            case 2 -> !new ConsistencyProof(earlier, size + 1L, right.path()).holds(from, grown.head(size + 1));
            case 3 -> !new ConsistencyProof(earlier - 1L, size, right.path()).holds(grown.head(earlier - 1), to);
            default -> !new ConsistencyProof(earlier, size, forged(right.path(), way)).holds(from, to);
        };
    }

    /** Adds, drops or changes a hash. */
    private List<NodeHash> forged(List<NodeHash> path, int way) {
        var forged = new ArrayList<>(path);
        int place = random.nextInt(path.size());
        if (way == 4) {
            forged.add(random.nextInt(path.size() + 1), randomHash());
        } else if (way == 5) {
            forged.remove(place);
        } else {
            byte[] bytes = path.get(place).bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            forged.set(place, NodeHash.of(bytes));
        }
        return forged;
    }

    @Test
    void an_answer_with_too_few_nodes_is_no_proof() {
        assertThatThrownBy(() -> InclusionProof.of(0, 5, places -> List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void proofs_about_nothing_and_paths_without_end_are_refused() {
        List<NodeHash> endless = Collections.nCopies(55, NodeHash.OF_NOTHING);

        assertThatThrownBy(() -> new InclusionProof(5, 5, List.of())).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new InclusionProof(-1, 5, List.of())).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new InclusionProof(0, 1L << 53, List.of()))
                .isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new InclusionProof(0, 5, endless)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new ConsistencyProof(6, 5, List.of())).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new ConsistencyProof(1, 5, endless)).isInstanceOf(InvalidLedgerTextException.class);
    }

    @Test
    void between_equal_trees_and_from_the_empty_tree_there_is_nothing_to_show() {
        var grown = new Grown(4);
        var empty = new TreeHead(0, NodeHash.OF_NOTHING);

        assertThat(new ConsistencyProof(4, 4, List.of()).holds(grown.head(4), grown.head(4)))
                .isTrue();
        assertThat(new ConsistencyProof(0, 4, List.of()).holds(empty, grown.head(4)))
                .isTrue();
        assertThat(new ConsistencyProof(4, 4, List.of(randomHash())).holds(grown.head(4), grown.head(4)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 4, List.of(randomHash())).holds(empty, grown.head(4)))
                .isFalse();
        assertThatThrownBy(() -> new TreeHead(0, randomHash())).isInstanceOf(InvalidLedgerTextException.class);
    }
}
