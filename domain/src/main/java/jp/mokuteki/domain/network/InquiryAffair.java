package jp.mokuteki.domain.network;

import java.util.Objects;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.RecipientClass;

/**
 * 特定個人番号利用事務 — an item, or a branch of one, of Article 5 of the network ordinance: what a society may ask, and for
 * which affair.
 *
 * <p>Example: {@code NetworkTable.standard().affairs().get(0).number()} is {@code 5-1}. Legal source: 令和6年デジタル庁・総務省令第9号第5条.
 *
 * @param period the days on which it is listed
 * @param number the item
 * @param branch the branch in イロハ, empty where the item has none
 * @param affair the affair, as printed
 * @param information what may be asked, as printed
 * @param category the category of the network tables
 * @param kinds the kinds of information that it names
 * @param counterparty the class of the provider
 * @param note remark
 */
public record InquiryAffair(
        EffectivePeriod period,
        AffairNumber number,
        String branch,
        String affair,
        String information,
        NetworkCategory category,
        Set<InformationKind> kinds,
        RecipientClass counterparty,
        String note) {
    /** Copies the set. */
    public InquiryAffair {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(counterparty, "counterparty");
        kinds = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(kinds));
    }
}
