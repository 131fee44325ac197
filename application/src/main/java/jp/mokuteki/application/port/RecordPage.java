package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * 記録の一覧の一部 — a part of a list of records.
 *
 * @param items the records in the order of their sequence
 * @param next the sequence number after which the next part begins; absent at the end of the list
 */
public record RecordPage(List<KeptRecord> items, OptionalLong next) {
    /** Copies the list. */
    public RecordPage {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
