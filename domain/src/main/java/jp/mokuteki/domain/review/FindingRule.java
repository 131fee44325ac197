package jp.mokuteki.domain.review;

import java.util.Objects;
import jp.mokuteki.domain.law.EffectivePeriod;

/**
 * 点検の規則 — one rule of the review, a line of {@code finding-rules.csv}: what it finds, and on which days.
 *
 * <p>Example: {@code RegisterReview.rules().get(0).id()} is {@code NETWORK_ITEM_MOVED}. Legal source: finding-rules.csv.
 *
 * @param id its stable name, by function: {@code NETWORK_ITEM_MOVED}
 * @param code what it finds
 * @param period the days on which it holds
 * @param labelJa what is to be said, in Japanese
 * @param labelEn what is to be said, in English
 */
public record FindingRule(String id, FindingCode code, EffectivePeriod period, String labelJa, String labelEn) {
    /** Refuses nulls. */
    public FindingRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(labelJa, "labelJa");
        Objects.requireNonNull(labelEn, "labelEn");
    }
}
