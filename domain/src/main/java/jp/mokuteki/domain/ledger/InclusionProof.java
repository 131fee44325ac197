package jp.mokuteki.domain.ledger;

import java.util.List;

/**
 * 包含証明 — shows that a leaf stands at its place in a tree (RFC 9162, section 2.1.3), with about as many hashes as the size has
 * binary digits.
 *
 * <p>Example: {@code new InclusionProof(0, 1, List.of()).holds(NodeHash.parse("ab".repeat(32)), new TreeHead(1,
 * NodeHash.parse("ab".repeat(32))))} is {@code true}. Legal source: none.
 *
 * @param sequence the place of the leaf, from 0; below the size
 * @param treeSize the number of leaves of the tree
 * @param path the hashes beside the way from the leaf to the root, from the leaf up; at most 53
 */
public record InclusionProof(long sequence, long treeSize, List<NodeHash> path) {
    /** The most hashes that a proof in a tree of any size needs. */
    static final int LONGEST = 53;

    /** Checks the bounds. */
    public InclusionProof {
        TreeHead.checkSize(treeSize);
        path = List.copyOf(path);
        if (sequence < 0 || sequence >= treeSize || path.size() > LONGEST) {
            throw new InvalidLedgerTextException("a proof is about a leaf within its tree, with at most 53 hashes");
        }
    }

    /**
     * Makes the proof.
     *
     * @param sequence the place of the leaf, from 0
     * @param treeSize the number of leaves of the tree
     * @param nodes the nodes of a tree of that size or larger
     * @return the proof
     * @throws InvalidLedgerTextException where the leaf is not within the tree
     */
    public static InclusionProof of(long sequence, long treeSize, NodeHashes nodes) {
        var asked = new InclusionProof(sequence, treeSize, List.of());
        return new InclusionProof(
                asked.sequence,
                asked.treeSize,
                LeafRange.hashes(LeafRange.inclusion(asked.sequence, asked.treeSize), nodes));
    }

    /**
     * Asks whether the proof holds, by the algorithm of RFC 9162, section 2.1.3.2.
     *
     * @param leaf the hash of the leaf
     * @param head the head of the tree
     * @return true where the tree has that size and that leaf at that place
     */
    public boolean holds(NodeHash leaf, TreeHead head) {
        var ascent = new Ascent(sequence, treeSize - 1);
        NodeHash hash = leaf;
        for (NodeHash beside : path) {
            if (ascent.isAtRoot()) {
                return false;
            }
            hash = ascent.joinsFromTheLeft() ? NodeHash.ofNode(beside, hash) : NodeHash.ofNode(hash, beside);
        }
        return ascent.isAtRoot() && head.size() == treeSize && head.root().equals(hash);
    }
}
