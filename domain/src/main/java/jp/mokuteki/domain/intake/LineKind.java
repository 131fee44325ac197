package jp.mokuteki.domain.intake;

import java.util.Locale;

/**
 * 行の種別 — what a line of a document was taken as.
 *
 * <p>Example: {@code LineReason.NUMBERED_TITLE.kind()} is {@code category}. Legal source: none.
 */
public enum LineKind {
    /** 利用目的. */
    PURPOSE,
    /** 利用目的の区分. */
    CATEGORY,
    /** 情報提供の形態. */
    COLUMN,
    /** 「・なし」. */
    NONE,
    /** Left aside: it does not stand in the table. */
    ASIDE;

    /** Prints the code: {@code purpose}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
