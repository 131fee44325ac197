package jp.mokuteki.domain.network;

/** 情報照会者・情報提供者 — the part that the society takes in an exchange over the network. */
public enum SocietyRole {
    /** 情報照会者: the society asks. */
    INQUIRER,
    /** 情報提供者: the society answers. */
    PROVIDER
}
