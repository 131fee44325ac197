package jp.mokuteki.domain.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/**
 * 節のハッシュ値 — the SHA-256 of a leaf or of a node of the tree (RFC 9162, section 2.1).
 *
 * <p>A leaf is {@code SHA-256(0x00 ‖ salt ‖ body)}, with 32 bytes of salt; a node is {@code SHA-256(0x01 ‖ left ‖ right)}.
 * {@link #toString} writes 64 hexadecimal digits in lower case. Immutable and thread-safe.
 *
 * <p>Example: {@code NodeHash.parse("00".repeat(32)).bytes().length} is {@code 32}. Legal source: none.
 */
public final class NodeHash {
    /** The root of the tree without leaves: the SHA-256 of nothing. */
    public static final NodeHash OF_NOTHING = new NodeHash(Hashing.begin().digest());

    private final byte[] bytes;

    private NodeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the bytes of a hash.
     *
     * @param bytes 32 bytes
     * @return the hash
     * @throws InvalidLedgerTextException where there are not 32
     */
    public static NodeHash of(byte[] bytes) {
        if (bytes.length != Hashing.LENGTH) {
            throw new InvalidLedgerTextException("a hash has 32 bytes");
        }
        return new NodeHash(bytes.clone());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text 64 hexadecimal digits in lower case
     * @return the hash
     * @throws InvalidLedgerTextException where it is not that
     */
    public static NodeHash parse(String text) {
        return new NodeHash(Hexadecimal.read(text, Hashing.LENGTH));
    }

    static NodeHash ofLeaf(Salt salt, byte[] body) {
        return ofLeaf(salt, body, 0, body.length);
    }

    static NodeHash ofLeaf(Salt salt, byte[] bytes, int from, int to) {
        MessageDigest digest = Hashing.ofThisThread();
        digest.update((byte) 0);
        digest.update(salt.raw());
        digest.update(bytes, from, to - from);
        return new NodeHash(digest.digest());
    }

    static NodeHash ofNode(NodeHash left, NodeHash right) {
        MessageDigest digest = Hashing.ofThisThread();
        digest.update((byte) 1);
        digest.update(left.bytes);
        return new NodeHash(digest.digest(right.bytes));
    }

    /**
     * Takes the hash over leaves in the order given: the SHA-256 of their hashes, one after the other.
     *
     * @param leaves the leaf hashes
     * @return the hash that a record of a purge names
     */
    public static NodeHash over(Collection<NodeHash> leaves) {
        MessageDigest digest = Hashing.begin();
        leaves.forEach(leaf -> leaf.addTo(digest));
        return new NodeHash(digest.digest());
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
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
        return other instanceof NodeHash hash && Arrays.equals(bytes, hash.bytes);
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
