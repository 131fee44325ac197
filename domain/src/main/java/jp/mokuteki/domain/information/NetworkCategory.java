package jp.mokuteki.domain.information;

import jp.mokuteki.domain.table.Code;

/**
 * 情報連携の情報区分 — the category under which the network tables carry a kind of information: 医療保険給付関係情報.
 *
 * <p>Example: {@code InformationKinds.standard().describe(new InformationKind("BENEFIT")).networkCategory().orElseThrow()
 * .code()} is {@code MEDICAL_INSURANCE_BENEFIT}. Legal source: network-categories.csv.
 *
 * @param code capital letters, digits and low lines
 */
public record NetworkCategory(String code) {
    /** Checks the grammar. */
    public NetworkCategory {
        Code.check("network category", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
