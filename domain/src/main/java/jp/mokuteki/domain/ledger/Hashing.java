package jp.mokuteki.domain.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Takes SHA-256 hashes. */
final class Hashing {
    static final int LENGTH = 32;

    /** The library looks for the algorithm whenever it is asked, which takes longer than to hash a node. */
    private static final ThreadLocal<MessageDigest> OF_THIS_THREAD = ThreadLocal.withInitial(Hashing::begin);

    private Hashing() {}

    /** For a hash that is begun and ended at once. */
    static MessageDigest ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
