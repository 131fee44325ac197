package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.NodePlace;
import org.junit.jupiter.api.Test;

/** Every node that is stored for proofs is held against the leaves under it. */
class StoredTreeTest {
    private static final int SIZE = 1_100;
    private static final NodeHash OTHER = NodeHash.over(List.of());

    private final List<NodeHash> leaves = IntStream.range(0, SIZE)
            .mapToObj(number -> NodeHash.parse("%064x".formatted(number)))
            .toList();
    private final Map<NodePlace, NodeHash> nodes = new HashMap<>();

    StoredTreeTest() {
        Frontier.empty().append(leaves).nodes().forEach(node -> nodes.put(node.place(), node.hash()));
    }

    private boolean isSame() {
        NodeHashes stored = places -> places.stream()
                .map(place -> Optional.ofNullable(nodes.get(place)).orElseThrow(IllegalStateException::new))
                .toList();
        var tree = new StoredTree(stored);
        for (int sequence = 0; sequence < SIZE; sequence++) {
            tree.take(new KeptRecord.Purged(sequence, leaves.get(sequence), SIZE));
        }
        return tree.isSame();
    }

    @Test
    void a_tree_that_nobody_touched_is_the_same() {
        assertThat(isSame()).isTrue();
    }

    @Test
    void another_hash_is_seen_at_the_beginning_in_the_middle_and_at_the_end() {
        for (var place : List.of(new NodePlace(0, 0), new NodePlace(5, 17), new NodePlace(0, SIZE - 1L))) {
            NodeHash right = nodes.put(place, OTHER);
            assertThat(isSame()).as(place.toString()).isFalse();
            nodes.put(place, Optional.ofNullable(right).orElseThrow());
        }
    }

    @Test
    void a_node_that_is_not_kept_is_seen() {
        nodes.remove(new NodePlace(3, 2));

        assertThat(isSame()).isFalse();
    }
}
