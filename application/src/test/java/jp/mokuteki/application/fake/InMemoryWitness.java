package jp.mokuteki.application.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** The last checkpoints in memory. Thread-safe. */
public final class InMemoryWitness implements Witness {
    private final Map<InsurerNumber, Checkpoint> kept = new HashMap<>();
    private boolean stopped;

    /** Begins empty. */
    public InMemoryWitness() {}

    @Override
    public synchronized void keep(InsurerNumber insurer, Checkpoint checkpoint) {
        checkRunning();
        if (!checkpoint.origin().equals(new LedgerOrigin(insurer.value()))) {
            throw new IllegalArgumentException("the checkpoint is of another ledger");
        }
        Checkpoint before = kept.getOrDefault(insurer, checkpoint);
        long size = checkpoint.head().size();
        if (before.head().size() == size && !before.head().equals(checkpoint.head())) {
            throw failed("another tree of that size was kept");
        }
        if (before.head().size() <= size) {
            kept.put(insurer, checkpoint);
        }
    }

    @Override
    public synchronized Optional<Checkpoint> kept(InsurerNumber insurer) {
        checkRunning();
        return Optional.ofNullable(kept.get(insurer));
    }

    @Override
    public synchronized Set<InsurerNumber> insurers() {
        checkRunning();
        return Set.copyOf(kept.keySet());
    }

    /** From now on nothing can be kept or read. */
    public synchronized void stop() {
        stopped = true;
    }

    /** From now on it can again. */
    public synchronized void resume() {
        stopped = false;
    }

    private void checkRunning() {
        if (stopped) {
            throw failed("it was stopped");
        }
    }

    private static StorageException failed(String why) {
        return new StorageException("could not keep or read the last checkpoint", new IllegalStateException(why));
    }
}
