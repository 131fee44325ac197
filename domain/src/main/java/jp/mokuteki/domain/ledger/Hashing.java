package jp.mokuteki.domain.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Takes SHA-256 hashes. */
final class Hashing {
    static final int LENGTH = 32;

    private Hashing() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
