package jp.mokuteki.domain.review;

import java.util.List;

/** The longest common part of two lists of tokens, whatever stands between (the usual table of lengths). */
final class CommonTokens {
    private CommonTokens() {}

    /** Tells for every two places how long the longest common part of what follows them is. */
    static int[][] lengths(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
