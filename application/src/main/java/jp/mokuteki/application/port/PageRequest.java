package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;

/**
 * 一覧の要求 — asks for the part of a list that follows an item.
 *
 * @param limit at most how many items, from 1 to 200
 * @param after the item after which the part begins; absent for the beginning
 */
public record PageRequest(int limit, Optional<DecisionId> after) {
    /** The most items that a page holds. */
    public static final int MOST = 200;

    /** Checks the bounds. */
    public PageRequest {
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
        }
    }
}
