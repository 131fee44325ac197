package jp.mokuteki.domain.ledger;

/**
 * 完全部分木の位置 — names a perfect subtree: the one over the leaves from {@code index · 2^level}, {@code 2^level} of them.
 *
 * <p>Leaf 5 is {@code (0, 5)}; the node over leaves 4 to 7 is {@code (2, 1)}. Its hash never changes once its leaves stand.
 *
 * <p>Example: {@code new NodePlace(2, 1).level()} is {@code 2}. Legal source: none.
 *
 * @param level its height, from 0 for a leaf to 52
 * @param index its number among those of its height, from 0
 */
public record NodePlace(int level, long index) {
    /** Checks the bounds. */
    public NodePlace {
        if (level < 0 || level > 52 || index < 0 || index > TreeHead.LARGEST >> level) {
            throw new IllegalArgumentException("no such node");
        }
    }
}
