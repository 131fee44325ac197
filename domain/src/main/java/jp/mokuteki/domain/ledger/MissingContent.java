package jp.mokuteki.domain.ledger;

import java.util.Objects;
import jp.mokuteki.domain.law.Citation;

/**
 * 欠けている記録事項 — a part that the law asks for and a record does not state.
 *
 * <p>Example: {@code new MissingContent(RequiredContent.INQUIRER, Citation.parse("番号法第23条第1項第1号")).place()} is
 * {@code 番号法第23条第1項第1号}. Legal source: 番号法第23条第1項.
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
