package jp.mokuteki.application.port;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 再送できる要求 — a request that is done once, however often it is sent.
 *
 * @param name what the caller calls it
 * @param digest SHA-256 over its body, 64 hexadecimal digits in lower case
 */
public record RepeatableRequest(Name name, String digest) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Checks the digest. */
    public RepeatableRequest {
        Objects.requireNonNull(name, "name");
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("a digest is 64 hexadecimal digits");
        }
    }

    /**
     * 要求の名 — the same key names another request under another credential or path.
     *
     * @param credential who asks
     * @param path the path that is asked, from 1 to 200 characters
     * @param key the caller's name for it
     */
    public record Name(CredentialId credential, String path, IdempotencyKey key) {
        private static final int LONGEST_PATH = 200;

        /** Checks the path. */
        public Name {
            Objects.requireNonNull(credential, "credential");
            Objects.requireNonNull(key, "key");
            if (path.isEmpty() || path.length() > LONGEST_PATH) {
                throw new IllegalArgumentException("a path has 1 to " + LONGEST_PATH + " characters");
            }
        }
    }

    /**
     * Takes the digest of a body.
     *
     * @param name what the caller calls the request
     * @param body the bytes as they were sent
     * @return the request
     */
    public static RepeatableRequest of(Name name, byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new RepeatableRequest(name, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
