package jp.mokuteki.domain.ledger;

import java.util.Objects;

/**
 * 木の頭 — the size and the root of a tree: it stands for all its records and their order.
 *
 * <p>Example: {@code new TreeHead(0, NodeHash.OF_NOTHING).size()} is {@code 0}. Legal source: none.
 *
 * @param size the number of records, from 0 to 2^53 − 1
 * @param root the root; {@link NodeHash#OF_NOTHING} where the size is 0
 */
public record TreeHead(long size, NodeHash root) {
    static final long LARGEST = (1L << 53) - 1;

    /** Checks the bounds. */
    public TreeHead {
        Objects.requireNonNull(root, "root");
        checkSize(size);
        if ((size == 0) != root.equals(NodeHash.OF_NOTHING)) {
            throw new InvalidLedgerTextException("the empty tree, and no other, has the root of nothing");
        }
    }

    static long checkSize(long size) {
        if (size < 0 || size > LARGEST) {
            throw new InvalidLedgerTextException("a tree has 0 to 2^53 - 1 records");
        }
        return size;
    }
}
