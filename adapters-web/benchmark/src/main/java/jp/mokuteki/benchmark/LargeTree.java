package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.TreeNode;

/** The size of a proof in a tree of a million leaves, and the time that it takes to make and to check one; nodes in memory. */
final class LargeTree {
    private static final int LEAVES = 1_000_000;
    private static final int GROUP = 1_000;
    private static final int PROOFS = 100_000;
    private static final int HASH = 32;

    /** The nodes of each level, one after the other. */
    private final List<List<NodeHash>> levels = new ArrayList<>();

    private LargeTree() {}

    static void run() {
        var tree = new LargeTree();
        TreeHead head = tree.grow();
        var random = new SplittableRandom(1);
        NodeHashes nodes = places -> places.stream()
                .map(place -> tree.levels.get(place.level()).get((int) place.index()))
                .toList();
        var proofs = new ArrayList<InclusionProof>();
        long begin = System.nanoTime();
        for (int i = 0; i < PROOFS; i++) {
            proofs.add(InclusionProof.of(random.nextLong(LEAVES), LEAVES, nodes));
        }
        long made = System.nanoTime();
        for (InclusionProof proof : proofs) {
            if (!proof.holds(tree.levels.get(0).get((int) proof.sequence()), head)) {
                throw new IllegalStateException("a proof does not hold");
            }
        }
        long checked = System.nanoTime();
        int hashes =
                proofs.stream().mapToInt(proof -> proof.path().size()).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "a proof in a tree of %,d leaves: at most %d hashes, %d bytes; made in %.1f µs, checked in %.1f µs%n",
                LEAVES,
                hashes,
                hashes * HASH,
                (made - begin) / 1e3 / PROOFS,
                (checked - made) / 1e3 / PROOFS);
    }

    private TreeHead grow() {
        var random = new SplittableRandom(0);
        Frontier frontier = Frontier.empty();
        for (int from = 0; from < LEAVES; from += GROUP) {
            var leaves = new ArrayList<NodeHash>();
            for (int i = 0; i < GROUP; i++) {
                byte[] leaf = new byte[HASH];
                random.nextBytes(leaf);
                leaves.add(NodeHash.of(leaf));
            }
            Frontier.Growth growth = frontier.append(leaves);
            growth.nodes().forEach(this::keep);
            frontier = growth.frontier();
        }
        return frontier.head();
    }

    private void keep(TreeNode node) {
        if (node.place().level() == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(node.place().level()).add(node.hash());
    }
}
