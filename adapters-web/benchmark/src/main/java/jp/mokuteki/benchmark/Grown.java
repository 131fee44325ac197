package jp.mokuteki.benchmark;

import java.util.List;
import java.util.Locale;

/** What several sides cost at several sizes, the smallest first. */
final class Grown {
    private final List<Integer> sizes;
    private final int sides;
    private final List<Double> nanos;

    /** Takes what all questions cost each side at the first size, then at the next, as {@link Turns} gives it. */
    Grown(List<Integer> sizes, List<Double> nanos) {
        this.sizes = sizes;
        this.sides = nanos.size() / sizes.size();
        this.nanos = nanos;
    }

    /** How many times as dear a side is at the last size as at the first. */
    double of(int side) {
        return at(sizes.size() - 1, side) / at(0, side);
    }

    private double at(int size, int side) {
        return nanos.get(size * sides + side);
    }

    /** The rows of a table: the size, then for each side nanoseconds a question and the multiple of the first size. */
    void print() {
        for (int size = 0; size < sizes.size(); size++) {
            var row = new StringBuilder("| " + sizes.get(size));
            for (int side = 0; side < sides; side++) {
                row.append(String.format(
                        Locale.ROOT, " | %.1f | %.2f", at(size, side) / Questions.COUNT, at(size, side) / at(0, side)));
            }
            System.out.println(row.append(" |"));
        }
    }
}
