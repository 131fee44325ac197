package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 一覧の一部 — a part of a list.
 *
 * @param <T> what is listed
 * @param items the items in order
 * @param next the item after which the next part begins; absent at the end of the list
 */
public record Page<T>(List<T> items, Optional<DecisionId> next) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
