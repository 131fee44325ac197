package jp.mokuteki.domain.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * ソルト — 32 random bytes hashed with the body of a record and dropped with it, so that a leaf hash that is kept after a purge
 * cannot be guessed back to what it stood for. Immutable.
 *
 * <p>Example: {@code Salt.of(new byte[32]).bytes().length} is {@code 32}. Legal source: none.
 */
public final class Salt {
    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a new salt.
     *
     * @param random a cryptographically strong source
     * @return the salt
     */
    public static Salt random(RandomGenerator random) {
        byte[] bytes = new byte[Hashing.LENGTH];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    /**
     * Takes the bytes of a salt.
     *
     * @param bytes 32 bytes
     * @return the salt
     * @throws InvalidLedgerTextException where there are not 32
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != Hashing.LENGTH) {
            throw new InvalidLedgerTextException("a salt has 32 bytes");
        }
        return new Salt(bytes.clone());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text 64 hexadecimal digits in lower case
     * @return the salt
     * @throws InvalidLedgerTextException where it is not that
     */
    public static Salt parse(String text) {
        return new Salt(Hexadecimal.read(text, Hashing.LENGTH));
    }

    /** Reads one from its 64 digits within other bytes. */
    static Salt parse(byte[] digits, int from) {
        return new Salt(Hexadecimal.read(digits, from, Hashing.LENGTH));
    }

    byte[] raw() {
        return bytes;
    }

    /**
     * Gives the bytes.
     *
     * @return a copy, 32 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
