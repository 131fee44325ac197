package jp.mokuteki.domain.ledger;

import java.util.Objects;

/**
 * 鍵の更新の記録 — names the key that signs from here on. The record is the last that the key before signs: a checkpoint of the tree
 * that ends with it bears the old key's signature, every larger one the new key's.
 *
 * <p>Example: {@code new
 * KeyRotation(VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"),
 * "admin-1").kind()} is {@code KEY_ROTATION}. Legal source: none.
 *
 * @param key the new key; it bears the name of the ledger
 * @param orderedBy who ordered it, an opaque code
 */
public record KeyRotation(VerifierKey key, String orderedBy) implements LedgerEntry {
    /** Checks the grammar. */
    public KeyRotation {
        Objects.requireNonNull(key, "key");
        Tokens.check("orderer", orderedBy);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.KEY_ROTATION;
    }

    Members members() {
        return new Members().text("key", key.toString()).text("orderedBy", orderedBy);
    }

    static KeyRotation read(MemberReader members) {
        return new KeyRotation(VerifierKey.parse(members.text("key")), members.text("orderedBy"));
    }
}
