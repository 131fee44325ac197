package jp.mokuteki.application.service;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.SessionKey;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.table.Alphabet;

/** Makes and takes apart tokens: {@code mk_<id>_<secret>}, the secret 256 bits in the alphabet of URLs. */
final class Tokens {
    private static final Alphabet ALPHABET = Alphabet.ofLettersDigitsAnd("_-");
    private static final String OWN = "mk_";
    private static final int SECRET_LENGTH = 43;
    private static final int SHORTEST_OF_THE_OPERATOR = 32;
    private static final int LONGEST_OF_THE_OPERATOR = 128;
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
        return OWN + id + "_" + secret();
    }

    SessionKey sessionKey(InsurerNumber insurer) {
        return new SessionKey(insurer, secret());
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The credential that a token claims to be; an operator's own token claims to be the first. */
    static Optional<CredentialId> claimed(String token) {
        if (!ALPHABET.spells(token)) {
            return Optional.empty();
        }
        int end = token.length() - SECRET_LENGTH - 1;
        String id = token.startsWith(OWN) && end > OWN.length() ? token.substring(OWN.length(), end) : "";
        if (isOfOurs(id) && token.charAt(end) == '_') {
            return Optional.of(new CredentialId(id));
        }
        boolean ofTheOperator = token.length() >= SHORTEST_OF_THE_OPERATOR && token.length() <= LONGEST_OF_THE_OPERATOR;
        return ofTheOperator ? Optional.of(CredentialId.BOOTSTRAP) : Optional.empty();
    }

    private static boolean isOfOurs(String id) {
        return id.equals(CredentialId.BOOTSTRAP.value())
                || (id.length() == ID_LENGTH && Alphabet.SMALL_LETTERS_AND_DIGITS.spells(id));
    }
}
