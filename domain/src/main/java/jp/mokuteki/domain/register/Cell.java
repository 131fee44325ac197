package jp.mokuteki.domain.register;

import java.util.HashSet;
import java.util.List;

/**
 * 欄 — one cell of the table, in one of three states that are never merged: {@link Purposes} (利用目的がある),
 * {@link DeclaredNone} (「・なし」と書かれている), {@link Undeclared} (空欄).
 *
 * <p>Example: {@code SocietyTable.read().category(6).orElseThrow().cell(DisclosureColumn.INTERNAL).state()} is
 * {@code DECLARED_NONE}. Legal source: 規程別表2.
 */
public sealed interface Cell {
    /**
     * 利用目的のある欄 — a cell that lists purposes.
     *
     * @param purposes the purposes in their order; never empty
     */
    record Purposes(List<PurposeOfUse> purposes) implements Cell {
        /** Refuses an empty list and an id that stands twice. */
        public Purposes {
            purposes = List.copyOf(purposes);
            var seen = new HashSet<PurposeId>();
            if (purposes.isEmpty() || !purposes.stream().map(PurposeOfUse::id).allMatch(seen::add)) {
                throw new IllegalArgumentException("a cell lists one purpose or more, each with an id of its own");
            }
        }
    }

    /** 「・なし」の欄 — a cell that declares that there is no purpose. */
    record DeclaredNone() implements Cell {}

    /** 空欄 — a cell that says nothing: neither a purpose nor that there is none. */
    record Undeclared() implements Cell {}

    /**
     * Lists the purposes.
     *
     * @return the purposes; empty for the other two states
     */
    default List<PurposeOfUse> listed() {
        return this instanceof Purposes purposes ? purposes.purposes() : List.of();
    }

    /**
     * Names the state.
     *
     * @return {@code PURPOSES}, {@code DECLARED_NONE} or {@code UNDECLARED}
     */
    default String state() {
        if (this instanceof Purposes) {
            return "PURPOSES";
        }
        return this instanceof DeclaredNone ? "DECLARED_NONE" : "UNDECLARED";
    }
}
