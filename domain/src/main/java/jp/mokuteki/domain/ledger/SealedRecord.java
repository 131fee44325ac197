package jp.mokuteki.domain.ledger;

import java.util.Arrays;
import java.util.Objects;

/**
 * 封緘された記録 — a record as it is stored: the bytes of its body, never written again, and the salt that was hashed with them.
 * Immutable and thread-safe.
 *
 * <p>Example: {@code SealedRecord.of(new LedgerRecord(new LedgerOrigin("06139992"), 1, Instant.EPOCH, false, new Export(new
 * SequenceRange(0, 0), "auditor-1", new Caller("app-1", "req-1", Optional.empty()))), Salt.of(new
 * byte[32])).record().sequence()} is {@code 1}. Legal source: none.
 */
public final class SealedRecord {
    private final byte[] body;
    private final Salt salt;
    private final LedgerRecord record;
    private final NodeHash leaf;

    private SealedRecord(byte[] body, Salt salt, LedgerRecord record) {
        this.body = body;
        this.salt = salt;
        this.record = record;
        this.leaf = NodeHash.ofLeaf(salt, body);
    }

    /**
     * Seals a record.
     *
     * @param record the record
     * @param salt a new salt
     * @return the record as it is stored
     * @throws InvalidLedgerTextException where its body would be too large
     */
    public static SealedRecord of(LedgerRecord record, Salt salt) {
        return new SealedRecord(record.body(), Objects.requireNonNull(salt, "salt"), record);
    }

    /**
     * Reads a record that was stored.
     *
     * @param body its body, byte for byte
     * @param salt its salt
     * @return the record
     * @throws InvalidLedgerTextException where the body is not that of a record
     */
    public static SealedRecord read(byte[] body, Salt salt) {
        byte[] copy = body.clone();
        return new SealedRecord(copy, Objects.requireNonNull(salt, "salt"), LedgerRecord.parse(copy));
    }

    /**
     * Gives the body.
     *
     * @return a copy of its bytes
     */
    public byte[] body() {
        return body.clone();
    }

    byte[] raw() {
        return body;
    }

    /**
     * Gives the salt.
     *
     * @return the salt
     */
    public Salt salt() {
        return salt;
    }

    /**
     * Gives what the body says.
     *
     * @return the record
     */
    public LedgerRecord record() {
        return record;
    }

    /**
     * Gives the hash of the leaf.
     *
     * @return {@code SHA-256(0x00 ‖ salt ‖ body)}
     */
    public NodeHash leaf() {
        return leaf;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedRecord sealed && salt.equals(sealed.salt) && Arrays.equals(body, sealed.body);
    }

    @Override
    public int hashCode() {
        return leaf.hashCode();
    }

    @Override
    public String toString() {
        return record.kind().code() + " " + record.origin() + " " + record.sequence();
    }
}
