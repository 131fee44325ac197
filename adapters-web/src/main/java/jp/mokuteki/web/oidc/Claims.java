package jp.mokuteki.web.oidc;

import static jp.mokuteki.web.oidc.TokenRefusedException.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;

/** What a token says (RFC 7519, section 4), read strictly: a claim of another type is as good as none. */
final class Claims {
    /** How far the clock of the issuer may be ahead of ours. Nothing is added to the end of a token. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private static final int LONGEST_SUBJECT = 255;

    private final JsonNode claims;

    private Claims(JsonNode claims) {
        this.claims = claims;
    }

    static Claims read(byte[] text) throws TokenRefusedException {
        try {
            JsonNode claims = StrictJson.read(text);
            unless(claims.isObject(), Refusal.MALFORMED);
            return new Claims(claims);
        } catch (ProblemException e) {
            throw new TokenRefusedException(Refusal.MALFORMED);
        }
    }

    void requireIssuer(String issuer) throws TokenRefusedException {
        unless(text(claims.path("iss")).filter(issuer::equals).isPresent(), Refusal.ISSUER);
    }

    void requireAudience(String audience) throws TokenRefusedException {
        unless(texts(claims.path("aud")).anyMatch(audience::equals), Refusal.AUDIENCE);
    }

    /** A token ends; at the instant of its end it is over. */
    void requireValidAt(Instant now) throws TokenRefusedException {
        JsonNode end = claims.path("exp");
        unless(end.isNumber() && now.getEpochSecond() < seconds(end), Refusal.EXPIRED);
        requireBegun("nbf", now);
        requireBegun("iat", now);
    }

    private void requireBegun(String name, Instant now) throws TokenRefusedException {
        JsonNode begin = claims.path(name);
        boolean begun = begin.isNumber() && seconds(begin) <= now.plus(SKEW).getEpochSecond();
        unless(begin.isMissingNode() || begun, Refusal.NOT_YET_VALID);
    }

    /** Fractions are dropped; what is out of range becomes the end of the range. */
    private static long seconds(JsonNode time) {
        return (long) Math.floor(time.doubleValue());
    }

    String subject() throws TokenRefusedException {
        return text(claims.path("sub"))
                .filter(subject -> !subject.isBlank() && subject.length() <= LONGEST_SUBJECT)
                .orElseThrow(() -> new TokenRefusedException(Refusal.SUBJECT));
    }

    /** An insurer number, whose digits are a text: as a number it would lose its zero. */
    InsurerNumber insurer(String claim) throws TokenRefusedException {
        try {
            return text(at(claim))
                    .map(InsurerNumber::parse)
                    .orElseThrow(() -> new TokenRefusedException(Refusal.INSURER));
        } catch (IllegalArgumentException e) {
            throw new TokenRefusedException(Refusal.INSURER);
        }
    }

    /** The roles that are known here, of a list or of a text with spaces; what else stands there is for other services. */
    Set<Role> roles(String claim) {
        return texts(at(claim))
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim of that very name, which may have dots in it, or else one inside another. */
    private JsonNode at(String claim) {
        JsonNode found = claims.path(claim);
        if (found.isMissingNode()) {
            found = claims;
            for (String name : claim.split("\\.", -1)) {
                found = found.path(name);
            }
        }
        return found;
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.ofNullable(value.textValue());
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).flatMap(one -> text(one).stream())
                : text(value).stream();
    }
}
