package jp.mokuteki.domain.ledger;

/** The way from a node up to the root, as the algorithms of RFC 9162 go it: its number and that of the last node of its row. */
final class Ascent {
    private long node;
    private long last;

    Ascent(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean isAtRoot() {
        return last == 0;
    }

    /**
     * Goes up to where the next hash is joined, and on. A last node without a sibling stands for itself in the rows above, until it
     * is a right one.
     *
     * @return true where that hash stands left of the way
     */
    boolean joinsFromTheLeft() {
        boolean left = (node & 1) == 1 || node == last;
        int rows = left ? Long.numberOfTrailingZeros(node) + 1 : 1;
        node >>= rows;
        last >>= rows;
        return left;
    }
}
