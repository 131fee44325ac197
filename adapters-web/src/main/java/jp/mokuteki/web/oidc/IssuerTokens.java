package jp.mokuteki.web.oidc;

import static jp.mokuteki.web.oidc.TokenRefusedException.unless;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.in.ShowRegister;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who shows a token of the issuer. Thread-safe. */
final class IssuerTokens {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerTokens.class);

    private final OidcSettings settings;
    private final KeyRing keys;
    private final ShowRegister registers;
    private final InstantSource time;
    /** Those that were found: an insurer that is kept here stays. */
    private final Set<InsurerNumber> insurers = ConcurrentHashMap.newKeySet();

    IssuerTokens(OidcSettings settings, KeyRing keys, ShowRegister registers, InstantSource time) {
        this.settings = settings;
        this.keys = keys;
        this.registers = registers;
        this.time = time;
    }

    Optional<Caller> authenticate(String token) {
        try {
            return Optional.of(verified(token));
        } catch (TokenRefusedException e) {
            LOG.debug("a token is refused: {}", e.refusal());
            return Optional.empty();
        }
    }

    Caller verified(String text) throws TokenRefusedException {
        SignedToken token = SignedToken.read(text, settings.algorithms());
        token.verify(keys.matching(token.header()));
        Claims claims = Claims.read(token.claims());
        claims.requireIssuer(settings.issuer());
        claims.requireAudience(settings.audience());
        claims.requireValidAt(time.instant());
        CredentialId id = CredentialId.vouchedFor(settings.issuer(), claims.subject());
        InsurerNumber insurer = claims.insurer(settings.insurerClaim());
        unless(isKeptHere(insurer), Refusal.INSURER);
        return new Caller(id, insurer, claims.roles(settings.rolesClaim()));
    }

    private boolean isKeptHere(InsurerNumber insurer) {
        if (insurers.contains(insurer)) {
            return true;
        }
        boolean found = registers.show(insurer).isPresent();
        if (found) {
            insurers.add(insurer);
        }
        return found;
    }
}
