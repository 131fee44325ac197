package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * 木の前縁 — all that is needed of a tree to append to it: the roots of the perfect subtrees that it falls into, the largest
 * first.
 *
 * <p>Of seven leaves these are the nodes over leaves 0 to 3, over 4 and 5, and leaf 6. Appending costs two hashes on average
 * and never touches a node that stands. Immutable and thread-safe.
 *
 * <p>Example: {@code Frontier.empty().append(List.of(NodeHash.OF_NOTHING, NodeHash.OF_NOTHING)).frontier().size()} is
 * {@code 2}. Legal source: none.
 *
 * @param size the number of leaves
 * @param subtrees the roots; one for each binary one of the size
 */
public record Frontier(long size, List<NodeHash> subtrees) {
    private static final Frontier EMPTY = new Frontier(0, List.of());

    /** Copies its list and checks that it fits the size. */
    public Frontier {
        TreeHead.checkSize(size);
        subtrees = List.copyOf(subtrees);
        if (subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a frontier has one root for each binary one of its size");
        }
    }

    /**
     * Begins with the tree without leaves.
     *
     * @return the frontier
     */
    public static Frontier empty() {
        return EMPTY;
    }

    /**
     * Restores the frontier of a tree from its nodes.
     *
     * @param size the number of leaves
     * @param nodes the nodes of the tree
     * @return the frontier
     */
    public static Frontier restore(long size, NodeHashes nodes) {
        List<NodePlace> places = new LeafRange(0, size).subtrees();
        return new Frontier(size, places.isEmpty() ? List.of() : nodes.at(places));
    }

    /**
     * What an append makes.
     *
     * @param frontier the frontier of the larger tree
     * @param nodes the new leaves and the subtrees that they completed, to be stored
     */
    public record Growth(Frontier frontier, List<TreeNode> nodes) {
        /** Copies its list. */
        public Growth {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Appends leaves.
     *
     * @param leaves their hashes, in order
     * @return the larger tree and its new nodes
     */
    public Growth append(List<NodeHash> leaves) {
        var roots = new ArrayList<>(subtrees);
        var made = new ArrayList<TreeNode>();
        long next = size;
        for (NodeHash leaf : leaves) {
            roots.add(leaf);
            made.add(new TreeNode(new NodePlace(0, next), leaf));
            int completed = Long.numberOfTrailingZeros(~next);
            for (int level = 1; level <= completed; level++) {
                NodeHash right = roots.remove(roots.size() - 1);
                NodeHash left = roots.remove(roots.size() - 1);
                roots.add(NodeHash.ofNode(left, right));
                made.add(new TreeNode(new NodePlace(level, next >> level), roots.get(roots.size() - 1)));
            }
            next++;
        }
        return new Growth(new Frontier(next, roots), made);
    }

    /**
     * Gives size and root.
     *
     * @return the head of the tree
     */
    public TreeHead head() {
        return new TreeHead(size, subtrees.isEmpty() ? NodeHash.OF_NOTHING : LeafRange.joined(subtrees));
    }
}
