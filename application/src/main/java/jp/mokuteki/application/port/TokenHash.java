package jp.mokuteki.application.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.mokuteki.domain.table.Alphabet;

/**
 * トークンのハッシュ値 — SHA-256 over a token. Tokens are long and random, so a plain hash cannot be guessed.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record TokenHash(String value) {
    private static final int DIGITS = 64;
    private static final MessageDigest EMPTY = sha256();

    /** Checks the grammar. */
    public TokenHash {
        if (value.length() != DIGITS || !Alphabet.HEXADECIMAL.spells(value)) {
            throw new IllegalArgumentException("a token hash is 64 hexadecimal digits");
        }
    }

    /**
     * Takes the hash of a token.
     *
     * @param token the token
     * @return its hash
     */
    public static TokenHash over(String token) {
        return new TokenHash(HexFormat.of().formatHex(digest(token)));
    }

    private static byte[] digest(String token) {
        return newDigest().digest(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Looks no provider up, as that would cost as much as the hash. */
    private static MessageDigest newDigest() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digests of the Java platform can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Tells whether this is the hash of a token, in a time that does not tell where the hashes differ.
     *
     * @param token the token
     * @return true where it is
     */
    public boolean isOver(String token) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(value), digest(token));
    }

    /**
     * Compares in a time that does not tell where two hashes differ.
     *
     * @param other another hash
     * @return true where they are equal
     */
    public boolean matches(TokenHash other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }
}
