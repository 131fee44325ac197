package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 検証鍵 — a named public key for Ed25519 signatures in notes, in the form of C2SP signed-note.
 *
 * <p>{@link #toString} writes {@code name+id+base64(0x01 ‖ key)}, where the id is the first four bytes, in hexadecimal, of
 * {@code SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)}. Whoever pins it can check a ledger without asking anyone. Immutable and thread-safe.
 *
 * <p>Example: {@code VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")
 * .name()} is {@code mokuteki/ledger/06139992}. Legal source: none.
 */
public final class VerifierKey {
    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}+]{1,200}", Pattern.UNICODE_CHARACTER_CLASS);

    private final String name;
    private final PublicKey key;
    private final byte[] typeAndKey;
    private final NoteKeyId id;

    private VerifierKey(String name, byte[] typeAndKey) {
        this.name = name;
        this.typeAndKey = typeAndKey;
        this.key = decoded(Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
        this.id = id(name, typeAndKey);
    }

    /**
     * Names a public key.
     *
     * @param name its name: no space and no {@code +}, up to 200 characters
     * @param key an Ed25519 key
     * @return the verifier key
     * @throws InvalidLedgerTextException where the name or the key is of another kind
     */
    public static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = Objects.requireNonNull(key.getEncoded(), "the key can be encoded");
        int start = X509_PREFIX.length;
        if (encoded.length != start + LENGTH || !Arrays.equals(X509_PREFIX, Arrays.copyOf(encoded, start))) {
            throw new InvalidLedgerTextException("the key is not one for Ed25519");
        }
        byte[] typeAndKey = Arrays.copyOfRange(encoded, start - 1, encoded.length);
        typeAndKey[0] = ED25519;
        return new VerifierKey(checkName(name), typeAndKey);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code name+id+base64}
     * @return the key
     * @throws InvalidLedgerTextException where it is malformed, of another kind, or the id is not that of the key
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new InvalidLedgerTextException("a verifier key is of the form name+id+key");
        }
        byte[] typeAndKey = Base64Text.read(parts[2]);
        if (typeAndKey.length != 1 + LENGTH || typeAndKey[0] != ED25519) {
            throw new InvalidLedgerTextException("the key is not one for Ed25519");
        }
        var read = new VerifierKey(checkName(parts[0]), typeAndKey);
        if (!read.toString().equals(text)) {
            throw new InvalidLedgerTextException("the id is not that of the key");
        }
        return read;
    }

    static String checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidLedgerTextException("the name of a key has no space and no +");
        }
        return name;
    }

    private static NoteKeyId id(String name, byte[] typeAndKey) {
        MessageDigest digest = Hashing.begin();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return NoteKeyId.of(digest.digest(typeAndKey));
    }

    private static PublicKey decoded(byte[] raw) {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new InvalidLedgerTextException("the key is no point of the curve", e);
        }
    }

    /**
     * Gives the name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    NoteKeyId id() {
        return id;
    }

    boolean hasSigned(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey verifier
                && name.equals(verifier.name)
                && Arrays.equals(typeAndKey, verifier.typeAndKey);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(typeAndKey);
    }

    @Override
    public String toString() {
        return name + '+' + id + '+' + Base64Text.write(typeAndKey);
    }
}
