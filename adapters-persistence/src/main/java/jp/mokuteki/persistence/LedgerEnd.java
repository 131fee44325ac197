package jp.mokuteki.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.NodePlace;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * The end of a ledger as the tables have it. Nodes and checkpoint are read for the size that the last record gives, so they fit it
 * even where others append meanwhile.
 *
 * @param last the last record
 * @param nodes the nodes of the tree
 * @param checkpoint the checkpoint of the whole tree
 */
record LedgerEnd(KeptRecord last, NodeHashes nodes, Optional<Checkpoint> checkpoint) {
    /** Restores the end, and refuses one whose parts contradict each other. */
    LedgerTail tail(InsurerNumber insurer) {
        if (!(last instanceof KeptRecord.Whole whole)) {
            throw new IllegalArgumentException("the last record of a ledger is never purged");
        }
        long size = last.sequence() + 1;
        var leaf = new ArrayList<NodeHash>();
        Frontier frontier = Frontier.restore(size, places -> {
            List<NodeHash> found = nodes.at(withLeaf(places, last.sequence()));
            leaf.add(found.get(places.size()));
            return found.subList(0, places.size());
        });
        boolean signed =
                checkpoint.filter(one -> one.head().equals(frontier.head())).isPresent();
        if (!signed || !leaf.contains(last.leaf())) {
            throw new IllegalArgumentException("the last record, the nodes and the checkpoint contradict each other");
        }
        var recordedAt = whole.record().record().recordedAt();
        return new LedgerTail(new LedgerOrigin(insurer.value()), frontier, Optional.of(recordedAt));
    }

    /** Asks for the last leaf in the same question. */
    private static List<NodePlace> withLeaf(List<NodePlace> places, long sequence) {
        var all = new ArrayList<>(places);
        all.add(new NodePlace(0, sequence));
        return all;
    }
}
