package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.NEVER_STORED;
import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static jp.mokuteki.application.contract.SampleLedgers.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodePlace;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of ledgers promises of their records, nodes and checkpoints. */
public abstract class LedgerRecordsContract {
    private static final InsurerNumber MINE = TAKASAKI.number();
    private static final CheckpointSigner SIGNER = SampleLedgers.signer(MINE);
    private static final CheckpointSigner OTHERS = SampleLedgers.signer(OTHER.number());

    private SampleLedgers ledgers;

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    /**
     * Gives another instance on the same storage.
     *
     * @return the storage itself where there is but one instance
     */
    protected Stores otherInstance() {
        return storage();
    }

    private LedgerRecords records() {
        return storage().ledgerRecords();
    }

    @BeforeEach
    void begin() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
        records().begin(MINE, SIGNER.verifierKey());
        ledgers = new SampleLedgers(storage());
    }

    @Test
    void has_nothing_when_empty() {
        assertThat(records().tail(MINE)).isEqualTo(LedgerTail.ofEmpty(new LedgerOrigin(MINE.value())));
        assertThat(records().find(MINE, 0)).isEmpty();
        assertThat(records().list(MINE, RecordFilter.NONE, OptionalLong.empty(), 200))
                .isEqualTo(new RecordPage(List.of(), OptionalLong.empty()));
        assertThat(records().lastCheckpoint(MINE)).isEmpty();
        assertThat(records().checkpointFrom(MINE, 1)).isEmpty();
        assertThatThrownBy(() -> records().nodes(MINE).at(List.of(new NodePlace(0, 0))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void gives_back_the_first_key_of_each_ledger_that_was_begun() {
        assertThat(records().firstKey(MINE)).contains(SIGNER.verifierKey());
        assertThat(records().firstKey(OTHER.number())).isEmpty();
    }

    @Test
    void a_ledger_begins_once_and_for_an_insurer_that_is_stored() {
        CheckpointSigner second = SampleLedgers.signer(MINE);

        assertThatThrownBy(() -> records().begin(MINE, second.verifierKey()))
                .isInstanceOf(AlreadyStoredException.class);
        assertThatThrownBy(() -> records().begin(NEVER_STORED.number(), SIGNER.verifierKey()))
                .isInstanceOf(StorageException.class);
        assertThat(records().firstKey(MINE)).contains(SIGNER.verifierKey());
    }

    @Test
    void a_ledger_that_was_not_begun_has_no_end_and_takes_no_record() {
        LedgerTail tail = LedgerTail.ofEmpty(new LedgerOrigin(OTHER.number().value()));
        LedgerTail.Appended appended = ledgers.after(tail, requests(0, 1));

        assertThatThrownBy(() -> records().tail(OTHER.number())).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> records().append(OTHER.number(), appended, OTHERS.sign(appended.head())))
                .isInstanceOf(StorageException.class);
        assertThat(records().find(OTHER.number(), 0)).isEmpty();
    }

    @Test
    void gives_back_byte_for_byte_what_was_stored() {
        LedgerTail.Appended appended = ledgers.append(SIGNER, requests(0, 3));

        for (var stored : appended.records()) {
            var found = records().find(MINE, stored.record().sequence()).orElseThrow();
            var whole = ((KeptRecord.Whole) found).record();
            assertThat(whole.body()).isEqualTo(stored.body());
            assertThat(whole.salt()).isEqualTo(stored.salt());
            assertThat(whole.record()).isEqualTo(stored.record());
        }
        assertThat(records().find(MINE, 3)).isEmpty();
    }

    @Test
    void its_end_after_many_groups_is_that_of_the_domain() {
        LedgerTail own = LedgerTail.ofEmpty(new LedgerOrigin(MINE.value()));

        for (int group = 1; group <= 12; group++) {
            LedgerTail.Appended appended =
                    ledgers.append(SIGNER, requests(own.frontier().size(), group));
            own = appended.tail();
            assertThat(records().tail(MINE)).isEqualTo(own);
        }
        assertThat(own.frontier().size()).isEqualTo(78);
    }

    @Test
    void proofs_from_its_nodes_hold() {
        for (int group = 1; group <= 6; group++) {
            ledgers.append(SIGNER, requests(records().tail(MINE).frontier().size(), group));
        }
        var last = records().lastCheckpoint(MINE).orElseThrow().head();
        var nodes = records().nodes(MINE);

        assertThat(last.size()).isEqualTo(21);
        for (long sequence = 0; sequence < last.size(); sequence++) {
            var leaf = records().find(MINE, sequence).orElseThrow().leaf();
            assertThat(InclusionProof.of(sequence, last.size(), nodes).holds(leaf, last))
                    .isTrue();
        }
        for (long size : List.of(1, 3, 6, 10, 15)) {
            var earlier = records().checkpointFrom(MINE, size).orElseThrow().head();
            assertThat(earlier.size()).isEqualTo(size);
            assertThat(ConsistencyProof.of(size, last.size(), nodes).holds(earlier, last))
                    .isTrue();
        }
    }

    @Test
    void the_same_node_asked_for_twice_is_given_twice() {
        LedgerTail.Appended appended = ledgers.append(SIGNER, requests(0, 2));
        var leaf = new NodePlace(0, 1);
        var root = new NodePlace(1, 0);

        var found = records().nodes(MINE).at(List.of(leaf, root, leaf));

        var second = appended.records().get(1).leaf();
        assertThat(found).containsExactly(second, appended.head().root(), second);
        assertThat(records().nodes(MINE).at(List.of())).isEmpty();
    }

    @Test
    void a_place_is_taken_once_and_the_group_that_comes_second_leaves_nothing() {
        LedgerTail tail = records().tail(MINE);
        LedgerTail.Appended first = ledgers.append(SIGNER, requests(0, 2));
        LedgerTail.Appended second = ledgers.after(tail, requests(0, 3));

        assertThatThrownBy(() -> records().append(MINE, second, SIGNER.sign(second.head())))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(records().tail(MINE)).isEqualTo(first.tail());
        assertThat(records().find(MINE, 2)).isEmpty();
        assertThat(records().lastCheckpoint(MINE)).contains(SIGNER.sign(first.head()));
    }

    @Test
    void ledgers_of_insurers_are_apart() {
        records().begin(OTHER.number(), OTHERS.verifierKey());
        LedgerTail.Appended mine = ledgers.append(SIGNER, requests(0, 3));
        LedgerTail.Appended others = ledgers.append(OTHERS, requests(0, 2));

        assertThat(records().tail(MINE)).isEqualTo(mine.tail());
        assertThat(records().tail(OTHER.number())).isEqualTo(others.tail());
        assertThat(records().find(OTHER.number(), 2)).isEmpty();
        assertThat(records().lastCheckpoint(OTHER.number())).contains(OTHERS.sign(others.head()));
        assertThat(records().nodes(OTHER.number()).at(List.of(new NodePlace(0, 0))))
                .containsExactly(others.records().get(0).leaf());
    }

    @Test
    void finds_the_first_checkpoint_that_reaches_a_size() {
        Checkpoint first = SIGNER.sign(ledgers.append(SIGNER, requests(0, 2)).head());
        Checkpoint second = SIGNER.sign(ledgers.append(SIGNER, requests(2, 3)).head());

        assertThat(records().checkpointFrom(MINE, 1)).contains(first);
        assertThat(records().checkpointFrom(MINE, 2)).contains(first);
        assertThat(records().checkpointFrom(MINE, 3)).contains(second);
        assertThat(records().checkpointFrom(MINE, 5)).contains(second);
        assertThat(records().checkpointFrom(MINE, 6)).isEmpty();
        assertThat(records().lastCheckpoint(MINE)).contains(second);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        LedgerTail.Appended first = ledgers.append(SIGNER, requests(0, 1));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    records().begin(OTHER.number(), OTHERS.verifierKey());
                    ledgers.append(SIGNER, requests(1, 2));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(records().tail(MINE)).isEqualTo(first.tail());
        assertThat(records().firstKey(OTHER.number())).isEmpty();
        assertThat(records().find(MINE, 1)).isEmpty();
        assertThatThrownBy(() -> records().nodes(MINE).at(List.of(new NodePlace(1, 0))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records().lastCheckpoint(MINE)).contains(SIGNER.sign(first.head()));
    }

    @Test
    void who_reads_the_end_keeps_a_second_writer_waiting() throws Exception {
        var second = new SampleLedgers(otherInstance());
        var inside = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);

        var slow = OwnThreads.supply(() -> storage().transactions().inTransaction(() -> {
            LedgerTail.Appended appended = ledgers.append(SIGNER, requests(0, 2));
            inside.countDown();
            await(mayEnd);
            return appended;
        }));
        await(inside);
        var waiting = OwnThreads.supply(() -> second.append(SIGNER, requests(2, 1)));

        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        mayEnd.countDown();
        slow.get(1, TimeUnit.MINUTES);
        assertThat(waiting.get(1, TimeUnit.MINUTES).records())
                .extracting(one -> one.record().sequence())
                .containsExactly(2L);
        assertThat(records().tail(MINE).frontier().size()).isEqualTo(3);
    }

    @Test
    void many_writers_leave_no_gap_and_take_no_place_twice() throws Exception {
        var writers = List.of(storage(), otherInstance(), storage(), otherInstance()).stream()
                .map(instance -> OwnThreads.run(() -> {
                    var writer = new SampleLedgers(instance);
                    for (int group = 0; group < 10; group++) {
                        writer.append(SIGNER, requests(0, 2));
                    }
                }))
                .toList();

        for (var writer : writers) {
            writer.get(1, TimeUnit.MINUTES);
        }

        assertThat(records().tail(MINE).frontier().size()).isEqualTo(80);
        assertThat(records()
                        .list(MINE, RecordFilter.NONE, OptionalLong.empty(), 200)
                        .items())
                .hasSize(80);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_records_of_a_ledger_say_who_had_them_made() {
        var anonymous = new LedgerTail.Draft(SampleLedgers.request(Optional.empty()), SampleLedgers.START);

        ledgers.append(SIGNER, List.of(anonymous));

        var found = (KeptRecord.Whole) records().find(MINE, 0).orElseThrow();
        assertThat(found.reference()).isEmpty();
    }
}
