package jp.mokuteki.domain.network;

import java.util.Objects;
import java.util.Set;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.RecipientClass;

/**
 * 情報連携の行 — one provider and information cell of a numbered row of a network table, seen from the society.
 *
 * <p>Example: {@code NetworkTable.standard().flows(LocalDate.of(2026, 4, 1), SocietyRole.INQUIRER, new
 * RecipientClass("OTHER_MEDICAL_INSURER")).get(0).row()} is {@code 3}. Legal source: 番号法別表第二, 令和6年デジタル庁・総務省令第9号第2条の表.
 *
 * @param period the days on which the row is listed
 * @param table the table
 * @param row number of the row
 * @param role the society's part
 * @param counterparty the class in which the other party falls
 * @param inquirer who may ask, as printed
 * @param affair the affair of the inquirer, as printed
 * @param provider who answers, as printed
 * @param information what is asked, as printed
 * @param categories the categories of information
 * @param certainty how the row is known
 * @param note remark
 */
public record NetworkFlow(
        EffectivePeriod period,
        Citation table,
        int row,
        SocietyRole role,
        RecipientClass counterparty,
        String inquirer,
        String affair,
        String provider,
        String information,
        Set<NetworkCategory> categories,
        Certainty certainty,
        String note) {
    /** Copies the set. */
    public NetworkFlow {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(counterparty, "counterparty");
        Objects.requireNonNull(certainty, "certainty");
        categories = Set.copyOf(categories);
    }
}
