package jp.mokuteki.promises.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** 偶然 — choices that depend on a seed and a number alone. Not safe for threads. */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chance(long seed, long number) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number * GOLDEN).split();
    }

    SplittableRandom random() {
        return random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
