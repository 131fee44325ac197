package jp.mokuteki.domain.register;

import java.util.Set;

/**
 * 利用・提供・受領 — what the society proposes to do with the information.
 *
 * <p>Example: {@code Action.USE.fits(DisclosureColumn.INTERNAL)} is {@code true}. Legal source: 規程別表2.
 */
public enum Action {
    /** 利用: inside the society. */
    USE("利用", "use", Set.of(DisclosureColumn.INTERNAL)),
    /** 提供: to another body. */
    PROVIDE(
            "提供",
            "provision",
            Set.of(DisclosureColumn.REVIEW_PAYMENT, DisclosureColumn.OTHER_BUSINESS, DisclosureColumn.PROVIDE)),
    /** 受領: from another body. */
    RECEIVE("受領", "receipt", Set.of(DisclosureColumn.RECEIVE, DisclosureColumn.REVIEW_PAYMENT));

    private final String labelJa;
    private final String labelEn;
    private final Set<DisclosureColumn> columns;

    Action(String labelJa, String labelEn, Set<DisclosureColumn> columns) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
        this.columns = columns;
    }

    /**
     * Asks whether a column can hold purposes for this action.
     *
     * @param column the column
     * @return true where it can
     */
    public boolean fits(DisclosureColumn column) {
        return columns.contains(column);
    }

    /**
     * Tells the Japanese word.
     *
     * @return 利用, 提供 or 受領
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the English word.
     *
     * @return for instance provision
     */
    public String labelEn() {
        return labelEn;
    }
}
