package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.List;

/** A frontier that grows in place, for those who read a whole ledger and keep none of its nodes. */
final class GrowingFrontier {
    /** The root of the perfect subtree of each height that stands alone; where the size has a binary zero it counts for nothing. */
    private final List<NodeHash> roots = new ArrayList<>();

    private long size;

    long size() {
        return size;
    }

    void append(NodeHash leaf) {
        int height = Long.numberOfTrailingZeros(~size);
        NodeHash root = leaf;
        for (int level = 0; level < height; level++) {
            root = NodeHash.ofNode(roots.get(level), root);
        }
        if (height == roots.size()) {
            roots.add(root);
        } else {
            roots.set(height, root);
        }
        size++;
    }

    TreeHead head() {
        var subtrees = new ArrayList<NodeHash>();
        for (int level = roots.size() - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                subtrees.add(roots.get(level));
            }
        }
        return new Frontier(size, subtrees).head();
    }
}
