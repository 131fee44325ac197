package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of leaves whose hash stands in a proof: from a leaf (inclusive) to a leaf (exclusive). It begins where a perfect subtree
 * at least as large begins, so it falls into perfect subtrees from the largest to the smallest.
 */
record LeafRange(long from, long to) {
    /** The runs of PATH(sequence, D[size]), from the leaf up. */
    static List<LeafRange> inclusion(long sequence, long size) {
        var siblings = new ArrayList<LeafRange>();
        var range = new LeafRange(0, size);
        while (range.length() > 1) {
            long middle = range.middle();
            boolean left = sequence < middle;
            siblings.add(left ? range.right(middle) : range.left(middle));
            range = left ? range.left(middle) : range.right(middle);
        }
        Collections.reverse(siblings);
        return siblings;
    }

    /** The runs of PROOF(size, D[larger]), from the deepest up; none where one of the trees is empty or both are one. */
    static List<LeafRange> consistency(long size, long larger) {
        var runs = new ArrayList<LeafRange>();
        if (size == 0 || size == larger) {
            return runs;
        }
        var range = new LeafRange(0, larger);
        while (range.to != size) {
            long middle = range.middle();
            boolean left = size <= middle;
            runs.add(left ? range.right(middle) : range.left(middle));
            range = left ? range.left(middle) : range.right(middle);
        }
        if (range.from != 0) {
            runs.add(range);
        }
        Collections.reverse(runs);
        return runs;
    }

    /** Asks once for all nodes and takes the hash of each run. */
    static List<NodeHash> hashes(List<LeafRange> ranges, NodeHashes nodes) {
        List<NodePlace> places =
                ranges.stream().flatMap(range -> range.subtrees().stream()).toList();
        List<NodeHash> found = places.isEmpty() ? List.of() : nodes.at(places);
        if (found.size() != places.size()) {
            throw new IllegalStateException("a hash is needed for each node asked for");
        }
        var hashes = new ArrayList<NodeHash>();
        int next = 0;
        for (LeafRange range : ranges) {
            int end = next + Long.bitCount(range.length());
            hashes.add(joined(found.subList(next, end)));
            next = end;
        }
        return hashes;
    }

    /** The hash over perfect subtrees that stand side by side, the largest first. */
    static NodeHash joined(List<NodeHash> subtrees) {
        NodeHash joined = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            joined = NodeHash.ofNode(subtrees.get(i), joined);
        }
        return joined;
    }

    List<NodePlace> subtrees() {
        var places = new ArrayList<NodePlace>();
        long begin = from;
        while (begin < to) {
            long width = Long.highestOneBit(to - begin);
            int level = Long.numberOfTrailingZeros(width);
            places.add(new NodePlace(level, begin >> level));
            begin += width;
        }
        return places;
    }

    private long length() {
        return to - from;
    }

    /** Where RFC 9162 splits: after the largest power of two that is smaller than the length. */
    private long middle() {
        return from + Long.highestOneBit(length() - 1);
    }

    private LeafRange left(long middle) {
        return new LeafRange(from, middle);
    }

    private LeafRange right(long middle) {
        return new LeafRange(middle, to);
    }
}
