package jp.mokuteki.architecture.archfixture.web;

import java.util.List;
import jp.mokuteki.architecture.archfixture.application.TranslationPort;
import jp.mokuteki.architecture.archfixture.domain.Claim;

/** Keeps every rule: it serves the purpose of its port. */
public final class TranslationClient implements TranslationPort {
    @Override
    public void translate(List<Claim> claims) {
        claims.forEach(TranslationClient::send);
    }

    private static void send(Claim claim) {
        claim.reference();
    }

    @Override
    public int waiting() {
        return 0;
    }
}
