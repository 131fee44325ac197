package jp.mokuteki.domain.register;

/**
 * 個人番号の取扱い — what a purpose has to do with the Individual Number; no value here ever holds such a number.
 *
 * <p>Example: {@code IndividualNumberUse.NETWORK.onlyForSpecifiedInformation()} is {@code true}. Legal source: 番号法第9条,
 * 番号法第19条.
 */
public enum IndividualNumberUse {
    /** The purpose does not carry the number. */
    NO,
    /** 利用事務: declares the affairs of the Act in which the society uses the number itself. */
    USE_AFFAIR,
    /** 情報連携: an exchange over the information provision network. */
    NETWORK,
    /** Points to the exchanges of another category and never permits alone. */
    NETWORK_POINTER,
    /** 委託: the number may go to an entrustee that a statute names. */
    ENTRUSTED_AFFAIR;

    /**
     * Asks whether a purpose of this kind covers anything without specified personal information.
     *
     * @return true for the kinds that exist for specified personal information alone
     */
    public boolean onlyForSpecifiedInformation() {
        return this == USE_AFFAIR || this == NETWORK || this == NETWORK_POINTER;
    }
}
