package jp.mokuteki.domain.recipient;

import jp.mokuteki.domain.table.Code;

/**
 * 提供先・提供元の区分 — a class of bodies, as the receiver of what is provided or the source of what is received.
 *
 * <p>A term of this project. Only the codes of
 * {@link RecipientClasses} are known.
 *
 * <p>Example: {@code new RecipientClass("OTHER_MEDICAL_INSURER").code()} is {@code OTHER_MEDICAL_INSURER}. Legal source:
 * recipient-classes.csv.
 *
 * @param code capital letters, digits and low lines
 */
public record RecipientClass(String code) {
    /** Checks the grammar. */
    public RecipientClass {
        Code.check("recipient class", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
