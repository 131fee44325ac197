package jp.mokuteki.domain.decision;

import java.util.Objects;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.table.PlainText;

/**
 * 問われた利用目的 — how a question names its purpose: by id, by category, or by free text, which never decides.
 *
 * <p>Example: {@code new PurposeQuestion.ById(PurposeId.parse("6.provide.2")).id()} is {@code 6.provide.2}. Legal source:
 * 規程別表2.
 */
public sealed interface PurposeQuestion {
    /**
     * 利用目的の番号による問い — names one purpose.
     *
     * @param id the purpose
     */
    record ById(PurposeId id) implements PurposeQuestion {
        /** Refuses null. */
        public ById {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * 区分による問い — names a category.
     *
     * @param category number of the category, from 1 to 99
     */
    record ByCategory(int category) implements PurposeQuestion {
        /** Checks the bounds. */
        public ByCategory {
            if (category < 1 || category > 99) {
                throw new InvalidFlowException("purpose", "a category has a number from 1 to 99");
            }
        }
    }

    /**
     * 文による問い — describes the purpose in words.
     *
     * @param text the words, from 1 to 500 characters
     */
    record ByText(String text) implements PurposeQuestion {
        /** Checks the bounds. */
        public ByText {
            try {
                PlainText.check("a text", text, 500);
            } catch (IllegalArgumentException e) {
                throw new InvalidFlowException("purpose", "a text has 1 to 500 characters on one line");
            }
        }
    }
}
