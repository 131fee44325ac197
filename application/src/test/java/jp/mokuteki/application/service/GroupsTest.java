package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many callers, one transaction. */
class GroupsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final InsurerNumber ONE = InsurerNumber.parse("06139992");
    private static final InsurerNumber OTHER = InsurerNumber.parse("06270011");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final InMemoryWitness witness = new InMemoryWitness();
    private final LedgerHealth health = new LedgerHealth();
    private final Counting transactions = new Counting();
    private final Signers signers = new Signers(new InMemoryLedgerKeys(), storage.ledgerRecords());
    private final Groups groups = new Groups(
            transactions,
            new Stagings(storage.ledgerRecords(), signers, health, new Random(1)),
            storage.keptAnswers(),
            new Vouching(storage.ledgerRecords(), witness));
    private final ExecutorService callers = Executors.newCachedThreadPool();

    /** Counts what is written. */
    private final class Counting implements Transactions {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            count.incrementAndGet();
            return storage.transactions().inTransaction(work);
        }

        @Override
        public <T> T attempt(Supplier<T> part) {
            return storage.transactions().attempt(part);
        }
    }

    @BeforeEach
    void storeTheInsurers() {
        storage.insurers().add(new Insurer(ONE, "一の健康保険組合"));
        storage.insurers().add(new Insurer(OTHER, "別の健康保険組合"));
    }

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    private static Exchange anExchange(String request) {
        var content = new ExchangeContent(
                Optional.of("照会者"),
                Optional.of("提供者"),
                Optional.of(NOW),
                Optional.empty(),
                List.of("項目"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));
        return new Exchange(
                RecordKind.REQUEST, content, Optional.empty(), new Caller("c", request, Optional.empty()), false);
    }

    private ProofBundle recorded(InsurerNumber insurer, String request) {
        return groups.run(insurer, () -> {
            PendingRecord record = groups.staging().stage(insurer, anExchange(request), NOW);
            return record::bundle;
        });
    }

    private KeyHistory keys(InsurerNumber insurer) {
        return signers.history(insurer).orElseThrow();
    }

    @Test
    void a_record_proves_itself_as_soon_as_it_is_answered() {
        ProofBundle first = recorded(ONE, "1");
        ProofBundle second = recorded(ONE, "2");

        assertThat(first.fault(keys(ONE))).isEmpty();
        assertThat(second.fault(keys(ONE))).isEmpty();
        assertThat(second.record().record().sequence()).isEqualTo(1);
        assertThat(witness.kept(ONE)).hasValue(second.checkpoint());
    }

    /** While one group is being written, all who come wait for the next one together. */
    @Test
    void those_who_wait_are_written_together_and_each_gets_a_proof_of_its_own() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(
                () -> groups.run(OTHER, () -> {
                    begun.countDown();
                    await(go);
                    return () -> 1;
                }),
                callers);
        begun.await();
        List<CompletableFuture<ProofBundle>> waiting = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> recorded(i % 2 == 0 ? ONE : OTHER, String.valueOf(i)), callers))
                .toList();
        while (groups.waiting() < 100) {
            Thread.onSpinWait();
        }
        go.countDown();

        List<ProofBundle> bundles =
                waiting.stream().map(CompletableFuture::join).toList();

        assertThat(slow.join()).isOne();
        assertThat(transactions.count).hasValue(2);
        assertThat(bundles.stream()
                        .map(bundle -> bundle.checkpoint().toString())
                        .distinct())
                .hasSize(2);
        for (int i = 0; i < bundles.size(); i++) {
            assertThat(bundles.get(i).fault(keys(i % 2 == 0 ? ONE : OTHER))).isEmpty();
        }
        assertThat(storage.ledgerRecords().tail(ONE).frontier().size()).isEqualTo(50);
        assertThat(storage.ledgerRecords().tail(OTHER).frontier().size()).isEqualTo(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Also where it came first, and with it the first record of the ledger. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void work_that_fails_is_undone_alone(boolean badFirst) throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(
                () -> groups.run(OTHER, () -> {
                    begun.countDown();
                    await(go);
                    return () -> 1;
                }),
                callers);
        begun.await();
        Supplier<ProofBundle> sound = () -> recorded(ONE, "good");
        Supplier<ProofBundle> failing = () -> groups.<ProofBundle>run(ONE, () -> {
            groups.staging().stage(ONE, anExchange("bad"), NOW);
            storage.insurers().add(new Insurer(InsurerNumber.parse("06131239"), "幻の健康保険組合"));
            throw new IllegalArgumentException("mine alone");
        });
        var first = CompletableFuture.supplyAsync(badFirst ? failing : sound, callers);
        while (groups.waiting() < 1) {
            Thread.onSpinWait();
        }
        var second = CompletableFuture.supplyAsync(badFirst ? sound : failing, callers);
        while (groups.waiting() < 2) {
            Thread.onSpinWait();
        }
        go.countDown();

        assertThat(slow.join()).isOne();
        assertThat((badFirst ? second : first).join().fault(keys(ONE))).isEmpty();
        assertThatThrownBy((badFirst ? first : second)::join).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(storage.ledgerRecords().tail(ONE).frontier().size()).isOne();
        assertThat(storage.insurers().find(InsurerNumber.parse("06131239"))).isEmpty();
    }

    @Test
    void where_the_end_fails_nothing_is_kept() {
        assertThatThrownBy(() -> groups.<Integer>run(ONE, () -> {
                    groups.staging().stage(ONE, anExchange("1"), NOW);
                    return () -> {
                        throw new IllegalStateException("no answer");
                    };
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(storage.ledgerRecords().lastCheckpoint(ONE)).isEmpty();
        assertThat(witness.kept(ONE)).isEmpty();
        assertThat(recorded(ONE, "2").record().record().sequence()).isZero();
    }

    @Test
    void records_are_made_in_a_group_and_nowhere_else() {
        assertThatThrownBy(groups::staging).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_storage_that_is_away_fails_everybody_and_nobody_hangs() {
        storage.stop();

        assertThatThrownBy(() -> recorded(ONE, "1")).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> recorded(ONE, "2")).isInstanceOf(StorageException.class);
    }

    @Test
    void an_error_of_the_machine_ends_the_group_and_the_next_one_goes_on() {
        assertThatThrownBy(() -> groups.<Integer>run(ONE, () -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(recorded(ONE, "1").fault(keys(ONE))).isEmpty();
    }

    @Test
    void nothing_is_recorded_in_a_ledger_that_failed_its_check() {
        health.note(ONE, false);

        assertThatThrownBy(() -> recorded(ONE, "1")).isInstanceOf(LedgerIntegrityException.class);
        assertThat(recorded(OTHER, "1").fault(keys(OTHER))).isEmpty();
    }

    /** The record stands, so nobody may be told that it does not; nor that it is safe, before its checkpoint is outside. */
    @Test
    void what_has_no_checkpoint_outside_is_not_acknowledged_and_the_next_group_brings_it_there_first() {
        witness.stop();
        assertThatThrownBy(() -> recorded(ONE, "1")).isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> groups.run(ONE, () -> () -> 1)).isInstanceOf(StorageException.class);
        assertThat(storage.ledgerRecords().tail(ONE).frontier().size()).isOne();

        witness.resume();
        groups.run(ONE, () -> () -> 1);

        assertThat(witness.kept(ONE)).isEqualTo(storage.ledgerRecords().lastCheckpoint(ONE));
    }

    /** As after a crash between the commit and the file. */
    @Test
    void a_new_instance_brings_the_last_checkpoint_outside_before_it_answers() {
        recorded(ONE, "1");
        var empty = new InMemoryWitness();
        var next = new Groups(
                transactions,
                new Stagings(storage.ledgerRecords(), signers, health, new Random(2)),
                storage.keptAnswers(),
                new Vouching(storage.ledgerRecords(), empty));

        next.run(ONE, () -> () -> 1);

        assertThat(empty.kept(ONE)).isEqualTo(storage.ledgerRecords().lastCheckpoint(ONE));
    }

    @Test
    void a_change_of_keys_by_another_instance_is_seen() {
        recorded(ONE, "1");
        var others = new Groups(
                transactions,
                new Stagings(storage.ledgerRecords(), signers, health, new Random(2)),
                storage.keptAnswers(),
                new Vouching(storage.ledgerRecords(), witness));
        others.alone(ONE, () -> {
            var rotation = new KeyRotation(signers.next(ONE), "c");
            others.staging().stage(ONE, rotation, NOW);
            return () -> 1;
        });

        assertThat(recorded(ONE, "2").fault(keys(ONE))).isEmpty();
        assertThat(keys(ONE).terms()).hasSize(2);
    }
}
