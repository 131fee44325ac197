package jp.mokuteki.domain.register;

import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 変更前の利用目的との関係 — how a purpose relates to the one before it (個人情報保護法第17条第2項): what was judged when it was changed.
 *
 * <p>Example: {@code PurposeRelation.of(PurposeRelation.Kind.SAME_MEANING).kind().needsExplanation()} is {@code false}. Legal
 * source: 個人情報保護法第17条第2項.
 *
 * @param kind which relation
 * @param explanation why it holds, up to 1,000 characters; for {@link Kind#RELATED} the assessment of the relation, for {@link
 *     Kind#BEYOND_WITH_CONSENT} the way in which consent is obtained, for the others empty or a remark
 */
public record PurposeRelation(Kind kind, String explanation) {
    /** 関係の種類 — which relation a purpose has to the one before. */
    public enum Kind {
        /** 文言の修正: other words, the same meaning. */
        SAME_MEANING,
        /** 関連性の範囲内の変更: within what is reasonably recognised as related to the purpose before. */
        RELATED,
        /** 関連性の範囲を超える変更: beyond it, so that the person's consent is needed. */
        BEYOND_WITH_CONSENT,
        /** 新設: there was no such purpose. */
        NEW,
        /** 削除: the purpose is given up. */
        REMOVED;

        /**
         * Asks whether an explanation is part of it.
         *
         * @return true for a judgement that somebody must be able to follow
         */
        public boolean needsExplanation() {
            return this == RELATED || this == BEYOND_WITH_CONSENT;
        }
    }

    /** Refuses a missing explanation. */
    public PurposeRelation {
        Objects.requireNonNull(kind, "kind");
        if (!explanation.isEmpty() || kind.needsExplanation()) {
            PlainText.check("the explanation of a relation", explanation, 1_000);
        }
    }

    /**
     * Makes a relation without an explanation.
     *
     * @param kind one that needs none
     * @return the relation
     */
    public static PurposeRelation of(Kind kind) {
        return new PurposeRelation(kind, "");
    }
}
