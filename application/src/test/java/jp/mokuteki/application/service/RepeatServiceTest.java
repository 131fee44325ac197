package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.PreparedAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that are done once, however often they are sent. */
class RepeatServiceTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller CALLER = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.APPLICATION));
    private static final KeptAnswer FIRST = new KeptAnswer(201, Optional.of("/one"), "first");
    private static final KeptAnswer SECOND = new KeptAnswer(201, Optional.of("/two"), "second");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final Signers signers = new Signers(new InMemoryLedgerKeys(), storage.ledgerRecords());
    private final InMemoryWitness witness = new InMemoryWitness();
    private final RepeatService atFirst = instance(NOW);

    private RepeatService instance(Instant now) {
        var time = new JapanTime(Clock.fixed(now, ZoneOffset.UTC));
        return new RepeatService(storage.keptAnswers(), groups(storage.transactions()), time);
    }

    private Groups groups(Transactions transactions) {
        return groups(transactions, storage.keptAnswers());
    }

    private Groups groups(Transactions transactions, KeptAnswers answers) {
        return new Groups(
                transactions,
                new Stagings(storage.ledgerRecords(), signers, new LedgerHealth(), new Random(1)),
                answers,
                new Vouching(storage.ledgerRecords(), witness));
    }

    @BeforeEach
    void storeTheInsurer() {
        storage.insurers().add(new Insurer(INSURER, "サンプル健康保険組合"));
    }

    private static RepeatableRequest request(CredentialId credential, String body) {
        var name = new RepeatableRequest.Name(credential, "/v1/decisions", new IdempotencyKey("k"));
        return RepeatableRequest.of(name, body.getBytes(StandardCharsets.UTF_8));
    }

    private static RepeatableRequest request(String body) {
        return request(CredentialId.BOOTSTRAP, body);
    }

    private RecordedRevision aRevision() {
        return RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), NOW);
    }

    @Test
    void the_effect_and_the_answer_are_kept_together_or_not_at_all() {
        assertThatThrownBy(() -> atFirst.answer(CALLER, request("a"), () -> {
                    storage.revisions().add(INSURER, aRevision());
                    throw new IllegalStateException("no answer");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(storage.revisions().of(INSURER).revisions()).isEmpty();

        RepeatOutcome second = atFirst.answer(CALLER, request("a"), () -> () -> FIRST);

        assertThat(second).isEqualTo(new RepeatOutcome.Done(FIRST));
    }

    @Test
    void an_answer_is_kept_for_seven_days_and_no_longer() {
        atFirst.answer(CALLER, request("a"), () -> () -> FIRST);
        Instant last = NOW.plus(Duration.ofDays(7));

        assertThat(instance(last).answer(CALLER, request("a"), () -> () -> SECOND))
                .isEqualTo(new RepeatOutcome.Repeated(FIRST));
        assertThat(instance(last.plusNanos(1_000)).answer(CALLER, request("a"), () -> () -> SECOND))
                .isEqualTo(new RepeatOutcome.Done(SECOND));
    }

    @Test
    void another_body_is_told_and_not_done() {
        atFirst.answer(CALLER, request("a"), () -> () -> FIRST);

        assertThat(atFirst.answer(CALLER, request("b"), () -> () -> SECOND))
                .isEqualTo(new RepeatOutcome.OtherContent());
    }

    @Test
    void while_a_request_runs_the_same_one_is_not_begun() {
        var inner = new RepeatOutcome[1];

        atFirst.answer(CALLER, request("a"), () -> {
            inner[0] = atFirst.answer(CALLER, request("a"), () -> () -> SECOND);
            return () -> FIRST;
        });

        assertThat(inner[0]).isEqualTo(new RepeatOutcome.StillRunning());
    }

    /** The other instance has the same storage, but knows nothing of what runs here. */
    @Test
    void where_another_instance_was_faster_its_answer_is_given_and_nothing_is_done_here() {
        RepeatService otherInstance = instance(NOW);

        otherInstance.answer(CALLER, request("a"), () -> () -> FIRST);
        RepeatOutcome outcome = atFirst.answer(CALLER, request("a"), () -> {
            storage.revisions().add(INSURER, aRevision());
            return () -> SECOND;
        });

        assertThat(outcome).isEqualTo(new RepeatOutcome.Repeated(FIRST));
        assertThat(storage.revisions().of(INSURER).revisions()).isEmpty();
    }

    /** Finds nothing when it is asked first, as where another instance answers right after the question. */
    private static KeptAnswers blindAtFirst(KeptAnswers answers) {
        var asked = new AtomicBoolean();
        return new KeptAnswers() {
            @Override
            public List<Kept> find(InsurerNumber insurer, Set<RepeatableRequest.Name> names) {
                return asked.getAndSet(true) ? answers.find(insurer, names) : List.of();
            }

            @Override
            public void add(InsurerNumber insurer, List<Kept> kept) {
                answers.add(insurer, kept);
            }

            @Override
            public void removeBefore(InsurerNumber insurer, Instant time) {
                answers.removeBefore(insurer, time);
            }
        };
    }

    @Test
    void where_another_instance_is_faster_meanwhile_what_was_done_here_is_undone() {
        KeptAnswers blind = blindAtFirst(storage.keptAnswers());
        var late = new RepeatService(
                blind, groups(storage.transactions(), blind), new JapanTime(Clock.fixed(NOW, ZoneOffset.UTC)));
        atFirst.answer(CALLER, request("a"), () -> () -> FIRST);

        RepeatOutcome outcome = late.answer(CALLER, request("a"), () -> {
            storage.revisions().add(INSURER, aRevision());
            return () -> SECOND;
        });

        assertThat(outcome).isEqualTo(new RepeatOutcome.Repeated(FIRST));
        assertThat(storage.revisions().of(INSURER).revisions()).isEmpty();
    }

    /** It was done, so the same request again must not do it twice; but it is not safe before the checkpoint is outside. */
    @Test
    void what_was_kept_is_not_told_before_its_checkpoint_is_outside() {
        Groups groups = groups(storage.transactions());
        witness.stop();
        Supplier<PreparedAnswer> recorded = () -> {
            var rotation = new KeyRotation(signers.next(INSURER), "c");
            PendingRecord record = groups.staging().stage(INSURER, rotation, NOW);
            return () -> new KeptAnswer(201, Optional.empty(), record.bundle().toString());
        };
        var service = new RepeatService(storage.keptAnswers(), groups, new JapanTime(Clock.fixed(NOW, ZoneOffset.UTC)));

        assertThatThrownBy(() -> service.answer(CALLER, request("a"), recorded))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> service.answer(CALLER, request("a"), recorded)).isInstanceOf(StorageException.class);
        witness.resume();

        assertThat(service.answer(CALLER, request("a"), recorded)).isInstanceOf(RepeatOutcome.Repeated.class);
        assertThat(witness.kept(INSURER)).isEqualTo(storage.ledgerRecords().lastCheckpoint(INSURER));
        assertThat(storage.ledgerRecords().tail(INSURER).frontier().size()).isOne();
    }

    /** A storage whose connection breaks in the middle of a commit, before or after the work is kept. */
    private RepeatService breakingInCommit(boolean kept) {
        Transactions breaking = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                if (kept) {
                    storage.transactions().inTransaction(work);
                }
                throw new OutcomeUnknownException("the commit", new IllegalStateException("broken"));
            }

            @Override
            public <T> T attempt(Supplier<T> part) {
                return storage.transactions().attempt(part);
            }
        };
        return new RepeatService(
                storage.keptAnswers(), groups(breaking), new JapanTime(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void where_a_commit_goes_unheard_the_answer_is_given_if_it_was_kept() {
        assertThat(breakingInCommit(true).answer(CALLER, request("a"), () -> () -> FIRST))
                .isEqualTo(new RepeatOutcome.Done(FIRST));
    }

    @Test
    void where_a_commit_goes_unheard_and_nothing_is_found_it_stays_unknown() {
        assertThatThrownBy(() -> breakingInCommit(false).answer(CALLER, request("a"), () -> () -> FIRST))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_request_is_named_by_the_credential_that_sends_it() {
        assertThatThrownBy(
                        () -> atFirst.answer(CALLER, request(new CredentialId("abcdefghijk1"), "a"), () -> () -> FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_storage_that_is_away_answers_nothing() {
        storage.stop();

        assertThatThrownBy(() -> atFirst.answer(CALLER, request("a"), () -> () -> FIRST))
                .isInstanceOf(StorageException.class);
    }
}
