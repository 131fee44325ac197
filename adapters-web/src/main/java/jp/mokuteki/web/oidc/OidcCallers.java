package jp.mokuteki.web.oidc;

import java.time.InstantSource;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.port.in.ShowRegister;

/** 発行者による認証 — the one place that sends a token to whoever can tell whose it is. */
public final class OidcCallers {
    private OidcCallers() {}

    /**
     * Lets the tokens of an issuer in beside those that are issued here. The two cannot be taken for each other: a token of
     * the issuer has dots, one of ours has none.
     *
     * @param local tells who shows a token that was issued here
     * @param settings whose tokens are taken
     * @param registers tells whose registers are kept here: nobody speaks for an insurer that has none
     * @param time tells the time
     * @return tells who shows a token of either kind; it throws {@code identity-unavailable}
     *     ({@link jp.mokuteki.web.problem.ProblemException}) where the keys of the issuer are not to be had
     */
    public static AuthenticateCaller beside(
            AuthenticateCaller local, OidcSettings settings, ShowRegister registers, InstantSource time) {
        var loader = KeyLoader.of(settings.keys(), KeyTimes.USUAL.patience());
        var issuer = new IssuerTokens(settings, new KeyRing(loader, KeyTimes.USUAL, time), registers, time);
        return token -> token.indexOf('.') < 0 ? local.authenticate(token) : issuer.authenticate(token);
    }
}
