package jp.mokuteki.web.oidc;

/** Why a token is refused. It is for whoever runs the service: who shows the token is not told. */
enum Refusal {
    TOO_LONG,
    MALFORMED,
    TYPE,
    ALGORITHM,
    CRITICAL_HEADER,
    NO_KEY_NAMED,
    KEY,
    SIGNATURE,
    ISSUER,
    AUDIENCE,
    EXPIRED,
    NOT_YET_VALID,
    SUBJECT,
    INSURER
}
