package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.table.Alphabet;

/**
 * セッションの鍵 — what a browser shows instead of a token: whose session it is, and a secret. Only the hash of the secret is kept.
 *
 * @param insurer the insurer of the credential with which the session was begun
 * @param secret 43 of {@code A-Z a-z 0-9 _ -}: 256 bits
 */
public record SessionKey(InsurerNumber insurer, String secret) {
    private static final Alphabet ALPHABET = Alphabet.ofLettersDigitsAnd("_-");
    private static final int SECRET_LENGTH = 43;
    private static final int INSURER_LENGTH = 8;
    private static final char BETWEEN = '.';

    /** Checks the secret. */
    public SessionKey {
        Objects.requireNonNull(insurer, "insurer");
        if (secret.length() != SECRET_LENGTH || !ALPHABET.spells(secret)) {
            throw new IllegalArgumentException("the secret of a session is 43 of A-Z a-z 0-9 _ -");
        }
    }

    /**
     * Reads {@code 06139992.<secret>}, as {@link #value} writes it.
     *
     * @param text the text
     * @return the key, or nothing where the text is none
     */
    public static Optional<SessionKey> parse(String text) {
        if (text.length() != INSURER_LENGTH + 1 + SECRET_LENGTH || text.charAt(INSURER_LENGTH) != BETWEEN) {
            return Optional.empty();
        }
        try {
            var insurer = InsurerNumber.parse(text.substring(0, INSURER_LENGTH));
            return Optional.of(new SessionKey(insurer, text.substring(INSURER_LENGTH + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the key down.
     *
     * @return for instance {@code 06139992.<secret>}
     */
    public String value() {
        return insurer.value() + BETWEEN + secret;
    }

    /**
     * Takes the hash under which the session is kept.
     *
     * @return the hash of the secret
     */
    public TokenHash hash() {
        return TokenHash.over(secret);
    }

    /**
     * Gives what every form of the session carries, so that no other site can send one: it follows from the secret, and the
     * secret does not follow from it.
     *
     * @return 64 hexadecimal digits
     */
    public TokenHash formToken() {
        return TokenHash.over("form " + secret);
    }

    /** Tells whose key it is, and not the key. */
    @Override
    public String toString() {
        return "SessionKey[" + insurer + "]";
    }
}
