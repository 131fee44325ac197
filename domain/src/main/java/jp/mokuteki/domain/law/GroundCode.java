package jp.mokuteki.domain.law;

import jp.mokuteki.domain.table.Code;

/**
 * 根拠の符号 — names a ground or a duty by its function, never by an article number: {@code MYNUMBER_NETWORK}.
 *
 * <p>Example: {@code Grounds.standard().get(new GroundCode("MYNUMBER_NETWORK")).labelJa()} is {@code 情報提供ネットワークシステムによる提供}.
 * Legal source: grounds.csv.
 *
 * @param value capital letters, digits and low lines
 */
public record GroundCode(String value) {
    /** Checks the grammar. */
    public GroundCode {
        Code.check("ground", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
