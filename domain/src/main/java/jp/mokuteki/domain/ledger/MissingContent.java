package jp.mokuteki.domain.ledger;

import java.util.Objects;
import jp.mokuteki.domain.law.Citation;

/**
 * 欠けている記録事項 — a part that the law asks for and a record does not state.
 *
 * @param content the part
 * @param place where the law asks for it, as cited on the day of the record
 */
public record MissingContent(RequiredContent content, Citation place) {
    /** Refuses nulls. */
    public MissingContent {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(place, "place");
    }
}
