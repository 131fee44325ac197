package jp.mokuteki.domain.ledger;

import java.util.Objects;

/**
 * 完全部分木 — a perfect subtree with its hash, to be stored once and never changed.
 *
 * <p>Example: {@code new TreeNode(new NodePlace(0, 5), NodeHash.OF_NOTHING).place().index()} is {@code 5}. Legal source:
 * none.
 *
 * @param place where it stands
 * @param hash its hash
 */
public record TreeNode(NodePlace place, NodeHash hash) {
    /** Refuses nulls. */
    public TreeNode {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hash, "hash");
    }
}
