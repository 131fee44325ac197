package jp.mokuteki.application.service;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Signs the heads of the ledgers, each with the key whose turn it is. */
final class Signers {
    private static final RecordFilter ROTATIONS = new RecordFilter(
            Optional.of(RecordKind.KEY_ROTATION), Optional.empty(), Optional.empty(), Optional.empty());

    private final LedgerKeys keys;
    private final LedgerRecords records;
    private final Map<VerifierKey, CheckpointSigner> known = new ConcurrentHashMap<>();

    Signers(LedgerKeys keys, LedgerRecords records) {
        this.keys = keys;
        this.records = records;
    }

    /** Makes sure that a ledger has begun: with a key of its own, made now where there is none. */
    void begin(InsurerNumber insurer) {
        if (records.firstKey(insurer).isEmpty()) {
            CheckpointSigner made = keys.make(insurer);
            try {
                records.begin(insurer, made.verifierKey());
            } catch (AlreadyStoredException e) {
                // another instance was faster; its key signs
                return;
            }
            known.put(made.verifierKey(), made);
        }
    }

    /** The keys of a ledger; nothing where it was not begun. */
    Optional<KeyHistory> history(InsurerNumber insurer) {
        return records.firstKey(insurer).map(first -> {
            KeyHistory history = KeyHistory.startingWith(first);
            OptionalLong after = OptionalLong.empty();
            do {
                RecordPage page = records.list(insurer, ROTATIONS, after, PageRequest.MOST);
                for (KeptRecord kept : page.items()) {
                    history = kept instanceof KeptRecord.Whole whole
                            ? history.after(whole.record().record())
                            : history;
                }
                after = page.next();
            } while (after.isPresent());
            return history;
        });
    }

    /** Signs a head with the key of its size. */
    Checkpoint sign(InsurerNumber insurer, KeyHistory history, TreeHead head) {
        return signer(insurer, history.keyFor(head.size())).sign(head);
    }

    private CheckpointSigner signer(InsurerNumber insurer, VerifierKey key) {
        CheckpointSigner signer = known.get(key);
        if (signer == null) {
            signer = keys.find(insurer, key)
                    .orElseThrow(() -> new LedgerIntegrityException("the signing key of the ledger is not kept here"));
            known.put(key, signer);
        }
        return signer;
    }

    /** Makes the next key of a ledger. */
    VerifierKey next(InsurerNumber insurer) {
        CheckpointSigner made = keys.make(insurer);
        known.put(made.verifierKey(), made);
        return made.verifierKey();
    }
}
