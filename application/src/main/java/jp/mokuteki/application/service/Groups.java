package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Does what several callers want at once in one transaction: one write to the disk, and for each ledger one signature and one
 * checkpoint outside, however many wait. Work that fails is undone alone; what its neighbours did stays. Thread-safe.
 */
final class Groups {
    /** The most that one transaction does. */
    static final int MOST = 256;

    private final Transactions transactions;
    private final Stagings stagings;
    private final KeptAnswers answers;
    private final Vouching vouching;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Gathering gathering = new Gathering();
    private final ConcurrentLinkedQueue<Waiting<?>> waiting = new ConcurrentLinkedQueue<>();
    private Optional<Current> current = Optional.empty();

    /** What the group whose turn it is shares. */
    private record Current(Staging staging, GroupAnswers answers) {}

    Groups(Transactions transactions, Stagings stagings, KeptAnswers answers, Vouching vouching) {
        this.transactions = transactions;
        this.stagings = stagings;
        this.answers = answers;
        this.vouching = vouching;
    }

    /**
     * Does work as a whole or not at all.
     *
     * @param insurer whose data it touches
     * @param work stores what is to be stored; what it gives is asked for once the records of the group stand in the ledger
     * @return what the work gave at last
     */
    <T> T run(InsurerNumber insurer, Supplier<Supplier<T>> work) {
        return run(new Waiting<>(insurer, Optional.empty(), work));
    }

    /** Does the work of a request, which may ask {@link #answers} for what is kept under its name. */
    <T> T run(InsurerNumber insurer, RepeatableRequest.Name name, Supplier<Supplier<T>> work) {
        return run(new Waiting<>(insurer, Optional.of(name), work));
    }

    /** Whoever finds nobody at work does the work of all who wait, and tells another when some are left. */
    private <T> T run(Waiting<T> mine) {
        waiting.add(mine);
        while (!mine.isOver()) {
            if (turn.hasQueuedThreads() || !turn.tryLock()) {
                mine.await();
            } else {
                take(mine);
            }
        }
        return mine.told();
    }

    private void take(Waiting<?> mine) {
        try {
            if (!mine.isOver()) {
                gathering.await(waiting::size);
                doAll(taken());
            }
        } finally {
            turn.unlock();
            wakeNext();
        }
    }

    /** Does work that must be the last of its group by itself: nothing is recorded with it. */
    <T> T alone(InsurerNumber insurer, Supplier<Supplier<T>> work) {
        var mine = new Waiting<T>(insurer, Optional.empty(), work);
        turn.lock();
        try {
            doAll(new Group(List.of(mine)));
        } finally {
            turn.unlock();
            wakeNext();
        }
        return mine.told();
    }

    private void wakeNext() {
        Optional.ofNullable(waiting.peek()).ifPresent(Waiting::wake);
    }

    private Group taken() {
        var members = new ArrayList<Waiting<?>>();
        for (Waiting<?> next = waiting.poll(); next != null; next = members.size() < MOST ? waiting.poll() : null) {
            members.add(next);
        }
        return new Group(members);
    }

    private void doAll(Group group) {
        gathering.begin();
        try {
            doTogether(group);
        } finally {
            gathering.end(group.members().size(), waiting.size());
            group.members().forEach(Waiting::end);
        }
    }

    /** Where another instance was faster with one of the requests, each is done by itself. */
    private void doTogether(Group group) {
        try {
            doOnce(group);
        } catch (AlreadyStoredException e) {
            if (group.members().size() == 1) {
                group.fail(e);
            } else {
                group.alone().forEach(this::doTogether);
            }
        } catch (RuntimeException e) {
            group.fail(e);
        } catch (Error e) {
            group.fail(new IllegalStateException("the work of a neighbour ended in an error", e));
            throw e;
        }
    }

    private void doOnce(Group group) {
        var now = new Current(stagings.begin(), new GroupAnswers(answers, group.names()));
        try {
            vouching.around(
                    group.insurers(),
                    now.staging,
                    () -> transactions.inTransaction(() -> {
                        current = Optional.of(now);
                        group.members().forEach(one -> prepare(one, now.staging));
                        now.staging.seal();
                        group.members().forEach(Waiting::finish);
                        now.answers.store();
                        return group;
                    }));
            now.staging.over();
        } finally {
            current = Optional.empty();
        }
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

    /**
     * Brings outside of the database what is owed there, so that what is found to have been done can be answered.
     *
     * @throws jp.mokuteki.application.port.out.StorageException where that fails
     */
    void vouch() {
        vouching.settle();
    }

    /** How many wait for their turn. */
    int waiting() {
        return waiting.size();
    }

    /** What the group whose turn it is records; only its own work asks. */
    Staging staging() {
        return now().staging;
    }

    /** The answers of the group whose turn it is; only its own work asks. */
    GroupAnswers answers() {
        return now().answers;
    }

    private Current now() {
        return current.filter(one -> turn.isHeldByCurrentThread())
                .orElseThrow(() -> new IllegalStateException("records are made in a group"));
    }
}
