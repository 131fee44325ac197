package jp.mokuteki.application.service;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.CredentialId;

/** Makes and takes apart tokens: {@code mk_<id>_<secret>}, the secret 256 bits in the alphabet of URLs. */
final class Tokens {
    private static final Pattern GRAMMAR = Pattern.compile("mk_([a-z0-9]{12}|bootstrap)_[A-Za-z0-9_-]{43}");
    private static final Pattern OF_THE_OPERATOR = Pattern.compile("[A-Za-z0-9_-]{32,128}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 12;
    private static final int SECRET_BYTES = 32;

    private final RandomGenerator random;

    Tokens(RandomGenerator random) {
        this.random = random;
    }

    CredentialId id() {
        var id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CredentialId(id.toString());
    }

    String token(CredentialId id) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return "mk_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The credential that a token claims to be; an operator's own token claims to be the first. */
    static Optional<CredentialId> claimed(String token) {
        Matcher own = GRAMMAR.matcher(token);
        if (own.matches()) {
            return Optional.of(new CredentialId(own.group(1)));
        }
        return OF_THE_OPERATOR.matcher(token).matches() ? Optional.of(CredentialId.BOOTSTRAP) : Optional.empty();
    }
}
