package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * 記録簿の末尾 — where a ledger goes on: its tree so far and the time of its last record. It gives each new record its place, its salt
 * and its mark, the same way whatever stores them. Immutable.
 *
 * <p>Example: {@code LedgerTail.ofEmpty(new LedgerOrigin("06139992")).frontier().head().size()} is {@code 0}. Legal source:
 * none.
 *
 * @param origin the ledger
 * @param frontier its tree
 * @param lastRecordedAt the time of its last record; absent where there is none
 */
public record LedgerTail(LedgerOrigin origin, Frontier frontier, Optional<Instant> lastRecordedAt) {
    /** Refuses a last record where there is none. */
    public LedgerTail {
        Objects.requireNonNull(origin, "origin");
        if (lastRecordedAt.isPresent() != frontier.size() > 0) {
            throw new IllegalArgumentException("a ledger with records, and no other, has a last one");
        }
    }

    /**
     * Begins a ledger.
     *
     * @param origin the ledger
     * @return the end of an empty ledger
     */
    public static LedgerTail ofEmpty(LedgerOrigin origin) {
        return new LedgerTail(origin, Frontier.empty(), Optional.empty());
    }

    /**
     * What is to be recorded.
     *
     * @param entry what it states
     * @param time when it came, by the clock
     */
    public record Draft(LedgerEntry entry, Instant time) {
        /** Keeps the time to the microsecond. */
        public Draft {
            Objects.requireNonNull(entry, "entry");
            time = Times.kept(time);
        }
    }

    /**
     * What an append makes; all of it is stored in one transaction.
     *
     * @param tail the new end
     * @param records the records, in order
     * @param nodes the new nodes of the tree, leaves included
     */
    public record Appended(LedgerTail tail, List<SealedRecord> records, List<TreeNode> nodes) {
        /** Copies its lists. */
        public Appended {
            records = List.copyOf(records);
            nodes = List.copyOf(nodes);
        }

        /**
         * Gives the head to be signed.
         *
         * @return size and root after the append
         */
        public TreeHead head() {
            return tail.frontier.head();
        }
    }

    /**
     * Appends a group of records under one head.
     *
     * @param drafts what is to be recorded, in order; a rotation of keys can only be the last
     * @param random a cryptographically strong source of salts
     * @return the records, the nodes and the new end
     * @throws IllegalArgumentException where a rotation of keys is not the last of its group: the old key signs the tree that
     *     ends with it
     * @throws InvalidLedgerTextException where the body of a record would be too large
     */
    public Appended append(List<Draft> drafts, RandomGenerator random) {
        var records = new ArrayList<SealedRecord>();
        drafts.forEach(draft -> records.add(seal(records, draft, random)));
        return append(records);
    }

    /**
     * Seals a record that is to be appended after others of its group.
     *
     * @param before the records of its group that stand before it, each sealed by this end
     * @param draft what is to be recorded
     * @param random a cryptographically strong source of salts
     * @return the record with its place
     * @throws IllegalArgumentException where a rotation of keys stands before it
     * @throws InvalidLedgerTextException where its body would be too large
     */
    public SealedRecord seal(List<SealedRecord> before, Draft draft, RandomGenerator random) {
        Optional<SealedRecord> previous =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        if (previous.filter(LedgerTail::endsGroup).isPresent()) {
            throw new IllegalArgumentException("a rotation of keys ends its group");
        }
        boolean backwards = previous.map(one -> one.record().recordedAt())
                .or(() -> lastRecordedAt)
                .filter(draft.time::isBefore)
                .isPresent();
        var record = new LedgerRecord(origin, frontier.size() + before.size(), draft.time, backwards, draft.entry);
        return SealedRecord.of(record, Salt.random(random));
    }

    private static boolean endsGroup(SealedRecord sealed) {
        return sealed.record().kind() == RecordKind.KEY_ROTATION;
    }

    /**
     * Appends a group of records under one head.
     *
     * @param records the records, each sealed by this end after those before it
     * @return the records, the nodes and the new end
     * @throws IllegalArgumentException where one of them has another place
     */
    public Appended append(List<SealedRecord> records) {
        Optional<Instant> last = lastRecordedAt;
        long place = frontier.size();
        for (SealedRecord one : records) {
            LedgerRecord record = one.record();
            if (!record.origin().equals(origin) || record.sequence() != place++) {
                throw new IllegalArgumentException("a record is appended at the place that it names");
            }
            last = Optional.of(record.recordedAt());
        }
        Frontier.Growth growth =
                frontier.append(records.stream().map(SealedRecord::leaf).toList());
        return new Appended(new LedgerTail(origin, growth.frontier(), last), records, growth.nodes());
    }

    /**
     * Gives the nodes that the proofs of appended records need: those that the append made and those of the tree before it.
     *
     * @param appended what {@link #append} made of this end
     * @return the nodes
     */
    public NodeHashes nodesAfter(Appended appended) {
        Map<NodePlace, NodeHash> nodes = new HashMap<>();
        appended.nodes().forEach(node -> nodes.put(node.place(), node.hash()));
        List<NodePlace> places = new LeafRange(0, frontier.size()).subtrees();
        for (int i = 0; i < places.size(); i++) {
            nodes.put(places.get(i), frontier.subtrees().get(i));
        }
        return asked -> asked.stream()
                .map(place -> Optional.ofNullable(nodes.get(place))
                        .orElseThrow(() -> new IllegalStateException("a node is not kept: " + place)))
                .toList();
    }
}
