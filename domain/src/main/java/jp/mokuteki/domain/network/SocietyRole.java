package jp.mokuteki.domain.network;

/**
 * 情報照会者・情報提供者 — the part that the society takes in an exchange over the network.
 *
 * <p>Example: {@code NetworkTable.standard().flows(LocalDate.of(2026, 4, 1), SocietyRole.PROVIDER, new
 * RecipientClass("OTHER_MEDICAL_INSURER")).isEmpty()} is {@code false}. Legal source: 番号法第19条第8号.
 */
public enum SocietyRole {
    /** 情報照会者: the society asks. */
    INQUIRER,
    /** 情報提供者: the society answers. */
    PROVIDER
}
