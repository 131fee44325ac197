package jp.mokuteki.benchmark;

import java.util.List;

/** Values by their rank. */
final class Ranks {
    private Ranks() {}

    /** The value below which this part of them lies. */
    static double at(double part, List<Double> values) {
        return values.stream()
                .sorted()
                .skip((long) (part * values.size()))
                .findFirst()
                .orElseThrow();
    }

    static double median(List<Double> values) {
        return at(0.5, values);
    }
}
