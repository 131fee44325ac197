package jp.mokuteki.domain.review;

import java.util.Objects;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeId;

/**
 * 台帳の箇所 — a place in the table where a text or a mark stands; printed as the {@code id} of a register file names it:
 * {@code title}, {@code receive}, {@code 6}, {@code 6.receive}, {@code 6.receive.2}.
 *
 * <p>Example: {@code new RegisterPlace.InCell(6, DisclosureColumn.RECEIVE)} is {@code 6.receive}. Legal source: 規程別表2.
 */
public sealed interface RegisterPlace {
    /** 表題 — the heading above the table; also stands for the table as a whole. */
    record Title() implements RegisterPlace {
        @Override
        public String toString() {
            return "title";
        }
    }

    /**
     * 列の見出し — the heading of a column.
     *
     * @param column the column
     */
    record Heading(DisclosureColumn column) implements RegisterPlace {
        /** Refuses nulls. */
        public Heading {
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String toString() {
            return column.toString();
        }
    }

    /**
     * 区分の名称 — the title of a category.
     *
     * @param number number of the category
     */
    record CategoryTitle(int number) implements RegisterPlace {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * 欄 — a cell.
     *
     * @param category number of its category
     * @param column its column
     */
    record InCell(int category, DisclosureColumn column) implements RegisterPlace {
        /** Refuses nulls. */
        public InCell {
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String toString() {
            return category + "." + column;
        }
    }

    /**
     * 利用目的 — the text of a purpose.
     *
     * @param id the purpose
     */
    record OfPurpose(PurposeId id) implements RegisterPlace {
        /** Refuses nulls. */
        public OfPurpose {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
