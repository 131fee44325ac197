package jp.mokuteki.domain.ledger;

import java.util.List;

/**
 * 節のハッシュ値の出所 — gives the hashes of perfect subtrees, for instance from a table of nodes; a proof asks once for all that
 * it needs.
 *
 * <p>Example: {@code Frontier.restore(0, places -> List.of()).size()} is {@code 0}. Legal source: none.
 */
public interface NodeHashes {
    /**
     * Gives the hashes of nodes.
     *
     * @param places the nodes, each complete in the tree asked about
     * @return their hashes, one for each place, in the same order
     * @throws IllegalStateException where a node is not kept
     */
    List<NodeHash> at(List<NodePlace> places);
}
