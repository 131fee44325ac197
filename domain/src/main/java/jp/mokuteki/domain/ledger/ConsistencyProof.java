package jp.mokuteki.domain.ledger;

import java.util.List;

/**
 * 整合性証明 — shows that a tree only grew: that an earlier tree is the beginning of a later one (RFC 9162, section 2.1.4).
 *
 * <p>Between two trees of one size, and from the empty tree, there is nothing to show and the path is empty.
 *
 * <p>Example: {@code new ConsistencyProof(0, 0, List.of()).holds(new TreeHead(0, NodeHash.OF_NOTHING), new TreeHead(0,
 * NodeHash.OF_NOTHING))} is {@code true}. Legal source: none.
 *
 * @param from the number of leaves of the earlier tree
 * @param to the number of leaves of the later tree, not below {@code from}
 * @param path the hashes, from the deepest up; at most 54
 */
public record ConsistencyProof(long from, long to, List<NodeHash> path) {
    /** Checks the bounds. */
    public ConsistencyProof {
        TreeHead.checkSize(from);
        TreeHead.checkSize(to);
        path = List.copyOf(path);
        if (from > to || path.size() > InclusionProof.LONGEST + 1) {
            throw new InvalidLedgerTextException("a proof leads from a tree to a larger one, with at most 54 hashes");
        }
    }

    /**
     * Makes the proof.
     *
     * @param from the number of leaves of the earlier tree
     * @param to the number of leaves of the later tree
     * @param nodes the nodes of a tree of the later size or larger
     * @return the proof
     * @throws InvalidLedgerTextException where the later tree is smaller
     */
    public static ConsistencyProof of(long from, long to, NodeHashes nodes) {
        var asked = new ConsistencyProof(from, to, List.of());
        return new ConsistencyProof(from, to, LeafRange.hashes(LeafRange.consistency(asked.from, asked.to), nodes));
    }

    /**
     * Asks whether the proof holds, by the algorithm of RFC 9162, section 2.1.4.2.
     *
     * @param earlier the head of the earlier tree
     * @param later the head of the later tree
     * @return true where the trees have those sizes and the later begins with the earlier
     */
    public boolean holds(TreeHead earlier, TreeHead later) {
        if (earlier.size() != from || later.size() != to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later);
        }
        return from == 0 ? path.isEmpty() : connects(earlier.root(), later.root());
    }

    /** Where the earlier tree is perfect its root is the first hash, and not part of the path. */
    private boolean connects(NodeHash earlierRoot, NodeHash laterRoot) {
        if (path.isEmpty()) {
            return false;
        }
        boolean perfect = Long.bitCount(from) == 1;
        int row = Long.numberOfTrailingZeros(from);
        var ascent = new Ascent((from - 1) >> row, (to - 1) >> row);
        NodeHash earlier = perfect ? earlierRoot : path.get(0);
        NodeHash later = earlier;
        for (NodeHash beside : path.subList(perfect ? 0 : 1, path.size())) {
            if (ascent.isAtRoot()) {
                return false;
            }
            boolean left = ascent.joinsFromTheLeft();
            earlier = left ? NodeHash.ofNode(beside, earlier) : earlier;
            later = left ? NodeHash.ofNode(beside, later) : NodeHash.ofNode(later, beside);
        }
        return ascent.isAtRoot() && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }
}
