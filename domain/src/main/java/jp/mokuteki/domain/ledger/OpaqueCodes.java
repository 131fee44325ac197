package jp.mokuteki.domain.ledger;

import java.util.List;

/**
 * 主務官庁の定める事項の符号 — open fields for what the digital-agency order adds to a record (番号法第23条第1項第4号). The codes are opaque:
 * none is known here, none is required, and each is 1 to 128 of {@code [A-Za-z0-9._:-]}.
 *
 * <p>Example: {@code OpaqueCodes.NONE.offices().size()} is {@code 0}. Legal source: 番号法第23条第1項第4号.
 *
 * @param offices codes of offices (機関コード), at most 100
 * @param procedures codes of procedures (事務手続コード), at most 100
 * @param informationNames codes of names of information (特定個人情報名コード), at most 100
 */
public record OpaqueCodes(List<String> offices, List<String> procedures, List<String> informationNames) {
    /** Where no code is stated. */
    public static final OpaqueCodes NONE = new OpaqueCodes(List.of(), List.of(), List.of());

    /** Checks the grammar and copies. */
    public OpaqueCodes {
        offices = Tokens.check("office code", offices);
        procedures = Tokens.check("procedure code", procedures);
        informationNames = Tokens.check("code of an information name", informationNames);
    }
}
