package jp.mokuteki.domain.review;

import java.util.Objects;
import java.util.Optional;

/**
 * 新旧対照の一項 — one place of two tables side by side: what stood there before, and what stands there now.
 *
 * <p>Example: {@code new ComparedItem(ComparedItem.Kind.ADDED, new RegisterPlace.CategoryTitle(9), Optional.empty(),
 * Optional.empty(), Optional.of("直営診療所")).kind().labelJa()} is {@code 追加}. Legal source: none.
 *
 * @param kind what became of it
 * @param place where it stands now; for what was removed where it stood
 * @param movedFrom where it stood before it was moved to another cell or number; absent for all else
 * @param before the text, or the mark of a cell, before; absent where there was none
 * @param after the text, or the mark of a cell, now; absent where there is none
 */
public record ComparedItem(
        Kind kind,
        RegisterPlace place,
        Optional<RegisterPlace> movedFrom,
        Optional<String> before,
        Optional<String> after) {
    /** 異同の種類 — what became of a place. */
    public enum Kind {
        /** 追加. */
        ADDED("追加", "added"),
        /** 削除. */
        REMOVED("削除", "removed"),
        /** 変更. */
        CHANGED("変更", "changed"),
        /** 移動: in another order, cell or number; the text may have changed too. */
        MOVED("移動", "moved"),
        /** 変更なし. */
        UNCHANGED("変更なし", "unchanged");

        private final String labelJa;
        private final String labelEn;

        Kind(String labelJa, String labelEn) {
            this.labelJa = labelJa;
            this.labelEn = labelEn;
        }

        /**
         * Tells the Japanese word.
         *
         * @return for instance 追加
         */
        public String labelJa() {
            return labelJa;
        }

        /**
         * Tells the English words.
         *
         * @return for instance {@code changed}
         */
        public String labelEn() {
            return labelEn;
        }
    }

    /** Refuses nulls. */
    public ComparedItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(movedFrom, "movedFrom");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** An item that stands where it stood. */
    static ComparedItem at(RegisterPlace place, Optional<String> before, Optional<String> after) {
        return new ComparedItem(kind(before, after), place, Optional.empty(), before, after);
    }

    /** An item that was moved from a place. */
    static ComparedItem moved(RegisterPlace place, RegisterPlace from, String before, String after) {
        return new ComparedItem(Kind.MOVED, place, Optional.of(from), Optional.of(before), Optional.of(after));
    }

    private static Kind kind(Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return Kind.UNCHANGED;
        }
        if (before.isPresent() && after.isPresent()) {
            return Kind.CHANGED;
        }
        return after.isPresent() ? Kind.ADDED : Kind.REMOVED;
    }

    /**
     * Marks what changed in the texts.
     *
     * @return the parts of both texts
     */
    public TextDifference difference() {
        return TextDifference.between(before.orElse(""), after.orElse(""));
    }
}
