package jp.mokuteki.web.oidc;

import java.time.InstantSource;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.port.in.UseCases;

/** 発行者による認証 — the one place that sends a token to whoever can tell whose it is. */
public final class OidcCallers {
    private OidcCallers() {}

    /**
     * Lets the tokens of an issuer in beside those that are issued here. The two cannot be taken for each other: a token of
     * the issuer has dots, one of ours has none.
     *
     * @param ports the use cases; they tell who shows a token that was issued here, and whose registers are kept here:
     *     nobody speaks for an insurer that has none
     * @param settings whose tokens are taken
     * @param time tells the time
     * @return the use cases, which tell who shows a token of either kind; they throw {@code identity-unavailable}
     *     ({@link jp.mokuteki.web.problem.ProblemException}) where the keys of the issuer are not to be had
     */
    public static UseCases beside(UseCases ports, OidcSettings settings, InstantSource time) {
        var loader = KeyLoader.of(settings.keys(), KeyTimes.USUAL.patience());
        var keys = new KeyRing(loader, KeyTimes.USUAL, time);
        var issuer = new IssuerTokens(settings, keys, ports.register().showRegister(), time);
        AuthenticateCaller local = ports.credentials().authenticateCaller();
        AuthenticateCaller either =
                token -> token.indexOf('.') < 0 ? local.authenticate(token) : issuer.authenticate(token);
        return new UseCases(
                ports.register(),
                ports.revisions(),
                ports.reviews(),
                ports.decisions(),
                ports.ledger(),
                ports.retention(),
                ports.credentials().with(either),
                ports.sessions(),
                ports.service());
    }
}
