package jp.mokuteki.domain.information;

import jp.mokuteki.domain.table.Code;

/**
 * 情報の種類 — a kind of information, never a person's data. Example: {@code LOCAL_TAX} 地方税関係情報.
 *
 * <p>Only the codes of {@link InformationKinds} are known.
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
