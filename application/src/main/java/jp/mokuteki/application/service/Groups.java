package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Does what several callers want at once in one transaction: one write to the disk, and for each ledger one signature and one
 * checkpoint outside, however many wait. Work that fails is undone alone; what its neighbours did stays. Thread-safe.
 */
final class Groups {
    /** The most that one transaction does. */
    static final int MOST = 256;

    private final Transactions transactions;
    private final LedgerRecords records;
    private final Signers signers;
    private final Witness witness;
    private final LedgerHealth health;
    private final RandomGenerator random;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ConcurrentLinkedQueue<Waiting<?>> waiting = new ConcurrentLinkedQueue<>();
    private Optional<Staging> current = Optional.empty();

    Groups(
            Transactions transactions,
            LedgerRecords records,
            Signers signers,
            Witness witness,
            LedgerHealth health,
            RandomGenerator random) {
        this.transactions = transactions;
        this.records = records;
        this.signers = signers;
        this.witness = witness;
        this.health = health;
        this.random = random;
    }

    /** One caller's work and what became of it; read by the caller once its turn has come and gone. */
    private static final class Waiting<T> {
        private final InsurerNumber insurer;
        private final Supplier<Supplier<T>> work;
        private Optional<Supplier<T>> prepared = Optional.empty();
        private Optional<T> result = Optional.empty();
        private Optional<RuntimeException> failure = Optional.empty();
        private boolean over;

        Waiting(InsurerNumber insurer, Supplier<Supplier<T>> work) {
            this.insurer = insurer;
            this.work = work;
        }

        void prepare() {
            prepared = Optional.of(work.get());
        }

        void finish() {
            result = prepared.map(Supplier::get);
        }

        void fail(RuntimeException e) {
            prepared = Optional.empty();
            result = Optional.empty();
            failure = Optional.of(e);
        }

        T told() {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return result.orElseThrow();
        }
    }

    /**
     * Does work as a whole or not at all.
     *
     * @param insurer whose data it touches
     * @param work stores what is to be stored; what it gives is asked for once the records of the group stand in the ledger
     * @return what the work gave at last
     */
    <T> T run(InsurerNumber insurer, Supplier<Supplier<T>> work) {
        var mine = new Waiting<T>(insurer, work);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.over) {
                doTogether(taken());
            }
        } finally {
            turn.unlock();
        }
        return mine.told();
    }

    /** Does work that must be the last of its group by itself: nothing is recorded with it. */
    <T> T alone(InsurerNumber insurer, Supplier<Supplier<T>> work) {
        var mine = new Waiting<T>(insurer, work);
        turn.lock();
        try {
            doTogether(List.of(mine));
        } finally {
            turn.unlock();
        }
        return mine.told();
    }

    private List<Waiting<?>> taken() {
        var group = new ArrayList<Waiting<?>>();
        for (Waiting<?> next = waiting.poll(); next != null; next = group.size() < MOST ? waiting.poll() : null) {
            group.add(next);
        }
        // every instance takes ledgers in the same order, so that none waits for another in a circle
        group.sort(Comparator.comparing(one -> one.insurer.value()));
        return group;
    }

    private void doTogether(List<Waiting<?>> group) {
        var staging = new Staging(records, signers, health, random);
        try {
            transactions.inTransaction(() -> {
                current = Optional.of(staging);
                group.forEach(one -> prepare(one, staging));
                staging.seal();
                group.forEach(Waiting::finish);
                return group;
            });
            staging.checkpoints().forEach(witness::keep);
        } catch (RuntimeException e) {
            fail(group, e);
        } catch (Error e) {
            fail(group, new IllegalStateException("the work of a neighbour ended in an error", e));
            throw e;
        } finally {
            current = Optional.empty();
            group.forEach(one -> one.over = true);
        }
    }

    private static void fail(List<Waiting<?>> group, RuntimeException e) {
        group.stream().filter(one -> one.failure.isEmpty()).forEach(one -> one.fail(e));
    }

    private void prepare(Waiting<?> one, Staging staging) {
        var mark = staging.mark();
        try {
            transactions.attempt(() -> {
                one.prepare();
                return one;
            });
        } catch (RuntimeException e) {
            staging.backTo(mark);
            one.fail(e);
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return waiting.size();
    }

    /** What the group whose turn it is records; only its own work asks. */
    Staging staging() {
        return current.filter(staging -> turn.isHeldByCurrentThread())
                .orElseThrow(() -> new IllegalStateException("records are made in a group"));
    }
}
