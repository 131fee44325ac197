package jp.mokuteki.domain.register;

import java.util.List;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 情報提供の形態 — a column of the table: it says where data go, not why that is lawful.
 *
 * <p>In the columns {@code provide} and {@code receive} the society is provider and inquirer.
 *
 * <p>Example: {@code DisclosureColumn.of("receive").heading()} is {@code 組合の事務処理執行の為、他機関より情報を受ける場合}. Legal source: 規程別表2.
 */
public enum DisclosureColumn {
    /** 健保組合等の内部での利用に係るもの. */
    INTERNAL("internal", "健保組合等の内部での利用に係るもの"),
    /** 審査支払機関への情報提供を伴うもの. */
    REVIEW_PAYMENT("review-payment", "審査支払機関への情報提供を伴うもの"),
    /** 他の事業者等への情報提供を伴うもの. */
    OTHER_BUSINESS("other-business", "他の事業者等への情報提供を伴うもの"),
    /** 他機関の事務執行の為、組合が情報を提供する場合. */
    PROVIDE("provide", "他機関の事務執行の為、組合が情報を提供する場合"),
    /** 組合の事務処理執行の為、他機関より情報を受ける場合. */
    RECEIVE("receive", "組合の事務処理執行の為、他機関より情報を受ける場合");

    /** 列の一覧 — the five columns in the order of the table. */
    public static final List<DisclosureColumn> IN_ORDER = List.of(values());

    private final String code;
    private final String heading;

    DisclosureColumn(String code, String heading) {
        this.code = code;
        this.heading = heading;
    }

    /**
     * Reads a code.
     *
     * @param code for instance {@code other-business}
     * @return the column
     * @throws InvalidCodeException where no column has that code
     */
    public static DisclosureColumn of(String code) {
        return IN_ORDER.stream()
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidCodeException.unknown("column", IN_ORDER.stream()));
    }

    /**
     * Tells the usual heading.
     *
     * @return as the society's table prints it
     */
    public String heading() {
        return heading;
    }

    /** Prints the code. */
    @Override
    public String toString() {
        return code;
    }
}
