package jp.mokuteki.application.fake;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Keys in memory; real ones, so that what they sign can be verified. Thread-safe. */
public final class InMemoryLedgerKeys implements LedgerKeys {
    private final Map<VerifierKey, CheckpointSigner> kept = new HashMap<>();
    private boolean stopped;

    /** Begins without a key. */
    public InMemoryLedgerKeys() {}

    @Override
    public synchronized CheckpointSigner make(InsurerNumber insurer) {
        checkRunning();
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var signer = new CheckpointSigner(new LedgerOrigin(insurer.value()), keys);
            kept.put(signer.verifierKey(), signer);
            return signer;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    @Override
    public synchronized Optional<CheckpointSigner> find(InsurerNumber insurer, VerifierKey key) {
        checkRunning();
        boolean own = key.name().equals(new LedgerOrigin(insurer.value()).toString());
        return own ? Optional.ofNullable(kept.get(key)) : Optional.empty();
    }

    /** Loses every key, as when the folder was not restored. */
    public synchronized void lose() {
        kept.clear();
    }

    /** From now on no key can be read or kept. */
    public synchronized void stop() {
        stopped = true;
    }

    /** From now on they can again. */
    public synchronized void resume() {
        stopped = false;
    }

    private void checkRunning() {
        if (stopped) {
            throw new StorageException("could not reach the keys", new IllegalStateException("they were stopped"));
        }
    }
}
