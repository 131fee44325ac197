package jp.mokuteki.promises.tampering;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerOrigin;

/** 鍵 — makes keys that sign a ledger. */
final class Keys {
    private Keys() {}

    /** A new key for a ledger. */
    static CheckpointSigner signer(LedgerOrigin origin) {
        try {
            return new CheckpointSigner(
                    origin, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }
}
