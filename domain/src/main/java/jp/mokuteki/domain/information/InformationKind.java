package jp.mokuteki.domain.information;

import jp.mokuteki.domain.table.Code;

/**
 * 情報の種類 — a kind of information, never a person's data.
 *
 * <p>Only the codes of {@link InformationKinds} are known.
 *
 * <p>Example: {@code new InformationKind("LOCAL_TAX").code()} is {@code LOCAL_TAX}. Legal source: information-kinds.csv.
 *
 * @param code capital letters, digits and low lines
 */
public record InformationKind(String code) {
    /** Checks the grammar. */
    public InformationKind {
        Code.check("information kind", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
