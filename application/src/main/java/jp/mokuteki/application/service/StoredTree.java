package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.TreeNode;

/** 保存された木 — holds the nodes that are stored for proofs against the leaves that they stand over, some hundred leaves at a time. */
final class StoredTree {
    private static final int STEP = 512;

    private final NodeHashes stored;
    private final List<NodeHash> leaves = new ArrayList<>();
    private Frontier frontier = Frontier.empty();
    private boolean same = true;

    StoredTree(NodeHashes stored) {
        this.stored = stored;
    }

    /** Takes the next record. */
    void take(KeptRecord record) {
        leaves.add(record.leaf());
        if (leaves.size() == STEP) {
            compare();
        }
    }

    /** Tells whether every node over the records taken so far is stored as it should be. */
    boolean isSame() {
        compare();
        return same;
    }

    private void compare() {
        Frontier.Growth growth = frontier.append(leaves);
        List<TreeNode> nodes = growth.nodes();
        if (same && !nodes.isEmpty()) {
            List<NodeHash> hashes = nodes.stream().map(TreeNode::hash).toList();
            same = found(nodes).equals(hashes);
        }
        frontier = growth.frontier();
        leaves.clear();
    }

    private List<NodeHash> found(List<TreeNode> nodes) {
        try {
            return stored.at(nodes.stream().map(TreeNode::place).toList());
        } catch (IllegalStateException e) {
            // one is not kept
            return List.of();
        }
    }
}
