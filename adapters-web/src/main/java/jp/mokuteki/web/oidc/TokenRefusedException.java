package jp.mokuteki.web.oidc;

/** A token is not taken. */
final class TokenRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    TokenRefusedException(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    static void unless(boolean right, Refusal refusal) throws TokenRefusedException {
        if (!right) {
            throw new TokenRefusedException(refusal);
        }
    }
}
