package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * チェックポイントの署名者 — signs heads of one ledger with an Ed25519 key (RFC 8032). It must never sign two heads of which neither grew
 * out of the other. Thread-safe; one signature costs most of a millisecond.
 *
 * <p>Example: {@code new CheckpointSigner(new LedgerOrigin("06139992"), KeyPairGenerator.getInstance("Ed25519")
 * .generateKeyPair()).verifierKey().name()} is {@code mokuteki/ledger/06139992}. Legal source: none.
 */
public final class CheckpointSigner {
    private final LedgerOrigin origin;
    private final VerifierKey verifierKey;
    private final PrivateKey key;

    /**
     * Takes the keys.
     *
     * @param origin the ledger
     * @param keys an Ed25519 pair
     * @throws InvalidLedgerTextException where the keys are of another kind, or not a pair
     */
    public CheckpointSigner(LedgerOrigin origin, KeyPair keys) {
        this.origin = origin;
        this.verifierKey = VerifierKey.of(origin.toString(), keys.getPublic());
        this.key = keys.getPrivate();
        if (!sign(new TreeHead(0, NodeHash.OF_NOTHING)).isSignedBy(verifierKey)) {
            throw new InvalidLedgerTextException("the keys are not a pair");
        }
    }

    /**
     * Gives the public half under the name of the ledger.
     *
     * @return the key that others pin
     */
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /**
     * Signs a head.
     *
     * @param head size and root
     * @return the checkpoint with this one signature
     */
    public Checkpoint sign(TreeHead head) {
        byte[] signature = signed(Checkpoint.text(origin, head).getBytes(StandardCharsets.UTF_8));
        return Checkpoint.of(origin, head, NoteSignature.of(verifierKey, signature));
    }

    private byte[] signed(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new InvalidLedgerTextException("the key cannot sign", e);
        }
    }
}
