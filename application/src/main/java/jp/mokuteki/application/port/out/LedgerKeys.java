package jp.mokuteki.application.port.out;

import java.util.Optional;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 署名鍵 — the keys that sign the checkpoints of each ledger; kept outside of the database. Thread-safe. */
public interface LedgerKeys {
    /**
     * Makes a key and keeps it.
     *
     * @param insurer whose ledger it will sign
     * @return its signer
     * @throws StorageException where it cannot be kept
     */
    CheckpointSigner make(InsurerNumber insurer);

    /**
     * Finds the signer of a key.
     *
     * @param insurer whose ledger
     * @param key the key
     * @return its signer, or nothing where the key is not kept here
     * @throws StorageException where it cannot be read
     */
    Optional<CheckpointSigner> find(InsurerNumber insurer, VerifierKey key);
}
