package jp.mokuteki.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordCount;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 記録簿の保存先 — the ledger of each insurer: records as they were hashed, the nodes of the tree, and the signed checkpoints.
 * Append only; the one removal is that of bodies and salts by a purge.
 */
public interface LedgerRecords {
    /**
     * Begins the ledger of an insurer.
     *
     * @param insurer whose ledger; the insurer is stored
     * @param first the key that signs from the empty tree on
     * @throws AlreadyStoredException where it was begun already
     */
    void begin(InsurerNumber insurer, VerifierKey first);

    /**
     * Gives the key with which a ledger began.
     *
     * @param insurer whose ledger
     * @return the key, or nothing where it was not begun
     */
    Optional<VerifierKey> firstKey(InsurerNumber insurer);

    /**
     * Gives the end of a ledger, where the next record goes. Inside a transaction every other writer of that ledger, of this
     * and of any other instance, waits until the transaction ends.
     *
     * @param insurer whose ledger; it was begun
     * @return the end; of an empty ledger where there is no record yet
     * @throws LedgerIntegrityException where records, nodes and columns contradict each other
     */
    LedgerTail tail(InsurerNumber insurer);

    /**
     * Appends records with their nodes and the checkpoint that covers them.
     *
     * @param insurer whose ledger
     * @param appended what {@link LedgerTail#append} made of the end that {@link #tail} gave in the same transaction
     * @param checkpoint the signed head after it
     * @throws AlreadyStoredException where a record stands at one of the places; nothing was stored
     */
    void append(InsurerNumber insurer, LedgerTail.Appended appended, Checkpoint checkpoint);

    /**
     * Finds a record.
     *
     * @param insurer whose ledger
     * @param sequence its place
     * @return the record, or nothing where the ledger is shorter
     * @throws LedgerIntegrityException where the columns contradict the body, or the body the leaf
     */
    Optional<KeptRecord> find(InsurerNumber insurer, long sequence);

    /**
     * Lists a part of the records that fit a filter.
     *
     * @param insurer whose ledger
     * @param filter which records
     * @param after the place after which the part begins; absent for the beginning
     * @param limit at most how many, from 1 to 200
     * @return the part
     */
    RecordPage list(InsurerNumber insurer, RecordFilter filter, OptionalLong after, int limit);

    /**
     * Counts the whole records, by day and kind.
     *
     * @param insurer whose ledger
     * @param lastDay those of this day and of earlier ones
     * @param ranges of those how many lie within one of these is told apart
     * @return by day, then by the code of the kind; a purged record counts nowhere
     */
    List<RecordCount> count(InsurerNumber insurer, LocalDate lastDay, List<SequenceRange> ranges);

    /**
     * Walks over records without holding all of them.
     *
     * @param insurer whose ledger
     * @param range the places, all of them taken
     * @param visitor gets every record in its order
     * @throws LedgerIntegrityException where one is not there, or contradicts itself
     */
    void walk(InsurerNumber insurer, SequenceRange range, Consumer<KeptRecord> visitor);

    /**
     * Gives the last checkpoint.
     *
     * @param insurer whose ledger
     * @return the checkpoint, or nothing for an empty ledger
     */
    Optional<Checkpoint> lastCheckpoint(InsurerNumber insurer);

    /**
     * Gives the first checkpoint whose tree has at least a size.
     *
     * @param insurer whose ledger
     * @param size the size, from 1
     * @return the checkpoint, or nothing where no checkpoint reaches it
     */
    Optional<Checkpoint> checkpointFrom(InsurerNumber insurer, long size);

    /**
     * Gives the nodes of the tree, for proofs.
     *
     * @param insurer whose ledger
     * @return the nodes, read when asked for
     */
    NodeHashes nodes(InsurerNumber insurer);

    /**
     * Removes body and salt of records; their leaves stay. Once the transaction is over the files of the storage hold nothing of
     * them either, or the log says that they still do.
     *
     * @param insurer whose ledger
     * @param ranges the records, none of which was purged before
     * @param purgedBy the place of the record of this purge
     */
    void purge(InsurerNumber insurer, List<SequenceRange> ranges, long purgedBy);
}
