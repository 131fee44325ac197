package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.SealedRecord;

/** 保存された記録 — a record of the ledger as the storage has it: whole, or where it was purged what is left of it. */
public sealed interface KeptRecord {
    /**
     * Tells its place.
     *
     * @return the sequence number, from 0
     */
    long sequence();

    /**
     * Tells its leaf.
     *
     * @return the hash that stands in the tree
     */
    NodeHash leaf();

    /**
     * 記録 — a record with its body and its salt.
     *
     * @param record the record
     */
    record Whole(SealedRecord record) implements KeptRecord {
        /** Refuses null. */
        public Whole {
            Objects.requireNonNull(record, "record");
        }

        @Override
        public long sequence() {
            return record.record().sequence();
        }

        @Override
        public NodeHash leaf() {
            return record.leaf();
        }

        /**
         * Tells the reference of the calling system.
         *
         * @return the reference, or nothing where none was given or nobody called
         */
        public Optional<String> reference() {
            LedgerEntry entry = record.record().entry();
            if (entry instanceof Exchange exchange) {
                return exchange.caller().reference();
            }
            return entry instanceof Correction correction ? correction.caller().reference() : Optional.empty();
        }
    }

    /**
     * 廃棄された記録 — a record whose body and salt were removed.
     *
     * @param sequence its place
     * @param leaf the hash that still stands in the tree
     * @param purgedBy the place of the record of the purge
     */
    record Purged(long sequence, NodeHash leaf, long purgedBy) implements KeptRecord {
        /** Refuses a purge that came before. */
        public Purged {
            Objects.requireNonNull(leaf, "leaf");
            if (sequence < 0 || purgedBy <= sequence) {
                throw new IllegalArgumentException("a record is purged by a later one");
            }
        }
    }
}
