package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CorrectionStatement;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.RecordOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.RequiredContent;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exchanges recorded with the decisions that they rest on, and ledgers that prove what they hold. */
class LedgerServiceTest {
    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller CALLER = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.APPLICATION));

    private final InMemoryStorage storage = new InMemoryStorage();
    private final InMemoryWitness witness = new InMemoryWitness();
    private final UseCases useCases = Wiring.wire(
            storage,
            new Wiring.Outside(
                    (revision, format) -> "",
                    Outsides.NO_REVIEWS,
                    Outsides.NO_IMPORT,
                    Outsides.NO_LIST,
                    new InMemoryAccessLog(),
                    new InMemoryLedgerKeys(),
                    witness),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Random(1));
    private int requests;

    @BeforeEach
    void openTheRegister() {
        useCases.register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));
    }

    private LedgerUseCases ledger() {
        return useCases.ledger();
    }

    private static ProposedFlow aFlow(Action action, int category) {
        return new ProposedFlow(
                LocalDate.of(2026, 4, 1),
                action,
                new PurposeQuestion.ByCategory(category),
                Optional.of(RecipientClasses.standard().of("OTHER_MEDICAL_INSURER")),
                Set.of(InformationKinds.standard().of("ELIGIBILITY")),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private static final ProposedFlow PERMITTED = aFlow(Action.PROVIDE, 6);
    private static final ProposedFlow REFUSED = aFlow(Action.PROVIDE, 2);

    private static ExchangeContent content(Optional<Instant> providedAt) {
        return new ExchangeContent(
                Optional.of("別の健康保険組合"),
                Optional.of("サンプル健康保険組合"),
                Optional.of(NOW.minusSeconds(60)),
                providedAt,
                List.of("資格情報"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));
    }

    private static ExchangeStatement statement(
            RecordKind kind, ExchangeContent content, ExchangeBasis basis, boolean beforeRelease) {
        return new ExchangeStatement(kind, content, basis, Optional.empty(), beforeRelease, false);
    }

    private static ExchangeStatement aProvision(ExchangeBasis basis, boolean beforeRelease) {
        return statement(RecordKind.PROVISION, content(Optional.of(NOW)), basis, beforeRelease);
    }

    /** What the answer of a request saw: the outcome, and the proof once there was one. */
    private record Seen(RecordOutcome outcome, Optional<ProofBundle> bundle) {}

    private Seen recorded(ExchangeStatement statement) {
        var seen = new Seen[1];
        once(() -> {
            RecordOutcome outcome = ledger().recordExchange().record(CALLER, "r-" + requests, statement);
            return () -> {
                seen[0] = new Seen(outcome, pending(outcome).map(PendingRecord::bundle));
                return new KeptAnswer(201, Optional.empty(), "");
            };
        });
        return seen[0];
    }

    private static Optional<PendingRecord> pending(RecordOutcome outcome) {
        if (outcome instanceof RecordOutcome.Recorded recorded) {
            return Optional.of(recorded.record());
        }
        return outcome instanceof RecordOutcome.Stopped stopped ? Optional.of(stopped.refusal()) : Optional.empty();
    }

    private void once(Supplier<jp.mokuteki.application.port.PreparedAnswer> work) {
        var name = new RepeatableRequest.Name(
                CALLER.credential(), "/v1/ledger/records", new IdempotencyKey("k" + ++requests));
        useCases.service().answerOnce().answer(CALLER, RepeatableRequest.of(name, new byte[0]), work);
    }

    private KeyHistory keys() {
        return ledger().showLedgerKey().keys(INSURER).orElseThrow();
    }

    private static Exchange exchange(Seen seen) {
        return (Exchange) seen.bundle().orElseThrow().record().record().entry();
    }

    @Test
    void one_call_decides_and_records_and_its_answer_proves_itself() {
        Seen seen = recorded(aProvision(new ExchangeBasis.ByQuestion(PERMITTED), true));

        var recorded = (RecordOutcome.Recorded) seen.outcome();
        DecisionId decision = recorded.decision().orElseThrow().id();
        assertThat(seen.bundle().orElseThrow().fault(keys())).isEmpty();
        assertThat(exchange(seen).kind()).isEqualTo(RecordKind.PROVISION);
        assertThat(exchange(seen).cover().orElseThrow().decision()).isEqualTo(decision.toString());
        assertThat(exchange(seen).cover().orElseThrow().purposes()).containsExactly("6.provide.2");
        assertThat(exchange(seen).withoutCover()).isFalse();
        assertThat(useCases.decisions().findDecision().find(INSURER, decision)).isPresent();
        assertThat(ledger().bundleRecord().bundle(INSURER, 0)).isEqualTo(seen.bundle());
    }

    @Test
    void a_reconciliation_tells_how_many_of_the_lines_and_records_were_read() {
        recorded(aProvision(new ExchangeBasis.ByQuestion(PERMITTED), true));
        recorded(aProvision(new ExchangeBasis.ByQuestion(PERMITTED), true));
        ExchangeLists ofThreeLines = (name, document, progress) -> {
            progress.at(3, 3);
            return new ExchangeList(List.of());
        };
        var told = new ArrayList<String>();

        new ReconcilingService(ofThreeLines, storage.ledgerRecords())
                .reconcile(INSURER, new byte[0], (done, total) -> told.add(done + "/" + total));

        assertThat(told).containsExactly("3/5", "4/5", "5/5");
    }

    @Test
    void a_provision_that_waits_and_is_not_permitted_leaves_a_refusal() {
        Seen seen = recorded(aProvision(new ExchangeBasis.ByQuestion(REFUSED), true));

        assertThat(seen.outcome()).isInstanceOf(RecordOutcome.Stopped.class);
        assertThat(exchange(seen).kind()).isEqualTo(RecordKind.REFUSAL);
        assertThat(exchange(seen).content().providedAt()).isEmpty();
        assertThat(exchange(seen).withoutCover()).isFalse();
    }

    @Test
    void a_provision_that_waits_for_nothing_stated_is_released_at_the_time_of_its_record() {
        Seen seen = recorded(statement(
                RecordKind.PROVISION, content(Optional.empty()), new ExchangeBasis.ByQuestion(PERMITTED), true));

        assertThat(exchange(seen).content().providedAt()).hasValue(NOW);
    }

    @Test
    void a_fact_that_nothing_covers_is_recorded_with_a_mark() {
        Seen unasked = recorded(aProvision(new ExchangeBasis.Nothing(), false));
        Seen refused = recorded(aProvision(new ExchangeBasis.ByQuestion(REFUSED), false));

        assertThat(exchange(unasked).withoutCover()).isTrue();
        assertThat(exchange(refused).withoutCover()).isTrue();
        assertThat(exchange(refused).cover()).isEmpty();
    }

    @Test
    void a_decision_that_was_made_before_covers_a_record_of_its_own_action_and_insurer_alone() {
        DecisionId providing = useCases.decisions()
                .makeDecision()
                .decide(INSURER, PERMITTED, Optional.empty())
                .id();
        var known = new ExchangeBasis.ByDecision(providing);
        var unknown = new ExchangeBasis.ByDecision(DecisionId.parse("019d468d-ee80-70ec-afba-e3685963bb19"));

        Seen fitting = recorded(aProvision(known, true));
        Seen otherAction = recorded(statement(RecordKind.RECEIPT, content(Optional.of(NOW)), known, false));
        Seen absent = recorded(aProvision(unknown, true));

        assertThat(exchange(fitting).cover().orElseThrow().decision()).isEqualTo(providing.toString());
        assertThat(otherAction.outcome()).isInstanceOf(RecordOutcome.UnfitDecision.class);
        assertThat(absent.outcome()).isInstanceOf(RecordOutcome.UnfitDecision.class);
        assertThat(ledger().showCheckpoint().last(INSURER).orElseThrow().head().size())
                .isOne();
    }

    @Test
    void what_the_law_asks_for_is_needed_unless_the_caller_says_that_no_more_is_known() {
        ExchangeContent bare = bare(Optional.of("照会者"));
        var refused = statement(RecordKind.RECEIPT, bare, new ExchangeBasis.Nothing(), false);
        var accepted = new ExchangeStatement(
                RecordKind.RECEIPT, bare, new ExchangeBasis.Nothing(), Optional.empty(), false, true);

        var incomplete = (RecordOutcome.Incomplete) recorded(refused).outcome();
        var recorded = (RecordOutcome.Recorded) recorded(accepted).outcome();

        assertThat(incomplete.missing())
                .extracting(missing -> missing.content() + " " + missing.place())
                .containsExactly(
                        "PROVIDER 番号法第23条第1項第1号",
                        "REQUESTED_AT 番号法第23条第1項第2号",
                        "PROVIDED_AT 番号法第23条第1項第2号",
                        "ITEMS 番号法第23条第1項第3号",
                        RequiredContent.NON_DISCLOSURE + " 番号法第23条第2項");
        assertThat(recorded.missing()).isEqualTo(incomplete.missing());
        assertThat(ledger().verifyLedger().verify(INSURER).incomplete())
                .containsExactly(new LedgerCheck.Incomplete(0, incomplete.missing()));
    }

    private static ExchangeContent bare(Optional<String> inquirer) {
        return new ExchangeContent(
                inquirer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new OpaqueCodes(List.of(), List.of(), List.of()));
    }

    @Test
    void a_verification_tells_record_by_record_how_far_it_is() {
        var statement = new ExchangeStatement(
                RecordKind.REQUEST, bare(Optional.empty()), new ExchangeBasis.Nothing(), Optional.empty(), false, true);
        recorded(statement);
        recorded(statement);
        var told = new ArrayList<String>();

        ledger().verifyLedger().verify(INSURER, (done, total) -> told.add(done + " of " + total));

        assertThat(told).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    void how_many_records_lack_a_part_is_counted_part_by_part() {
        var nothing = new ExchangeStatement(
                RecordKind.REQUEST, bare(Optional.empty()), new ExchangeBasis.Nothing(), Optional.empty(), false, true);
        var inquirer = new ExchangeStatement(
                RecordKind.REQUEST, bare(Optional.of("甲")), new ExchangeBasis.Nothing(), Optional.empty(), false, true);
        recorded(nothing);
        recorded(inquirer);

        var lacking = ledger().verifyLedger().verify(INSURER).lacking();

        assertThat(lacking)
                .extracting(one -> one.part().content() + " " + one.records())
                .containsExactly("INQUIRER 1", "PROVIDER 2", "REQUESTED_AT 2", "ITEMS 2", "NON_DISCLOSURE 2");
    }

    @ParameterizedTest
    @CsvSource({"300, 300, ''", "301, 301, requestedAt", "0, 301, providedAt", "0, -1, providedAt", "-60, -60, ''"})
    void times_are_neither_ahead_of_now_nor_the_wrong_way_round(int requested, int provided, String wrong) {
        var content = new ExchangeContent(
                Optional.of("照会者"),
                Optional.of("提供者"),
                Optional.of(NOW.plusSeconds(requested)),
                Optional.of(NOW.plusSeconds(provided)),
                List.of("項目"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));

        RecordOutcome outcome = recorded(statement(RecordKind.RECEIPT, content, new ExchangeBasis.Nothing(), false))
                .outcome();

        if (wrong.isEmpty()) {
            assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
        } else {
            assertThat(outcome).isEqualTo(new RecordOutcome.TimeOutOfRange(wrong));
        }
    }

    @Test
    void a_correction_points_back_and_leaves_what_was_wrong() {
        Seen wrong = recorded(aProvision(new ExchangeBasis.Nothing(), false));
        var replacement = new CorrectionStatement.Replacement(RecordKind.NO_DATA, content(Optional.empty()));

        Optional<PendingRecord> corrected =
                corrected(new CorrectionStatement(0, "該当者なしだった", Optional.of(replacement), Optional.empty()));
        Optional<PendingRecord> nothing =
                corrected(new CorrectionStatement(7, "そんな記録はない", Optional.empty(), Optional.empty()));

        assertThat(corrected).isPresent();
        assertThat(nothing).isEmpty();
        assertThat(ledger().findRecord().find(INSURER, 0).map(KeptRecord::leaf))
                .hasValue(wrong.bundle().orElseThrow().record().leaf());
        assertThat(((LedgerVerdict.Sound)
                                ledger().verifyLedger().verify(INSURER).integrity())
                        .counts()
                        .records())
                .isEqualTo(2);
    }

    private Optional<PendingRecord> corrected(CorrectionStatement statement) {
        var seen = new java.util.ArrayList<PendingRecord>();
        once(() -> {
            ledger().correctRecord().correct(CALLER, "r", statement).ifPresent(seen::add);
            return () -> new KeptAnswer(201, Optional.empty(), "");
        });
        return seen.stream().findFirst();
    }

    @Test
    void proofs_are_made_within_the_ledger_and_not_beyond_it() {
        for (int i = 0; i < 5; i++) {
            recorded(aProvision(new ExchangeBasis.Nothing(), false));
        }

        assertThat(ledger().proveInclusion().prove(INSURER, 4, OptionalLong.empty()))
                .isPresent();
        assertThat(ledger().proveInclusion().prove(INSURER, 2, OptionalLong.of(3)))
                .isPresent();
        assertThat(ledger().proveInclusion().prove(INSURER, 3, OptionalLong.of(3)))
                .isEmpty();
        assertThat(ledger().proveInclusion().prove(INSURER, 0, OptionalLong.of(6)))
                .isEmpty();
        assertThat(ledger().proveConsistency().prove(INSURER, 2, 5)).isPresent();
        assertThat(ledger().proveConsistency().prove(INSURER, 5, 2)).isEmpty();
        assertThat(ledger().proveConsistency().prove(INSURER, 1, 6)).isEmpty();
        assertThat(ledger().bundleRecord().bundle(INSURER, 5)).isEmpty();
    }

    @Test
    void an_export_verifies_with_nothing_but_its_first_key_over_changes_of_keys() {
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        VerifierKey first = keys().keyFor(1);
        VerifierKey second = ledger().rotateKey().rotate(CALLER);
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        ledger().rotateKey().rotate(CALLER);
        recorded(aProvision(new ExchangeBasis.Nothing(), false));

        var export = new ByteArrayOutputStream();
        long size = ledger().exportLedger().export(CALLER, "r", "auditor-1", export::writeBytes);

        var verification = new LedgerVerification(Set.of(first), List.of());
        verification.take(export.toByteArray(), 0, export.size());
        assertThat(size).isEqualTo(6);
        assertThat(verification.verdict()).isEqualTo(new LedgerVerdict.Sound(new LedgerVerdict.Counts(6, 0, 3)));
        assertThat(keys().keyFor(3)).isEqualTo(second);
        assertThat(ledger().listRecords()
                        .list(
                                INSURER,
                                new RecordFilter(
                                        Optional.of(RecordKind.EXPORT),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                OptionalLong.empty(),
                                10)
                        .items())
                .hasSize(1);
    }

    @Test
    void an_empty_ledger_exports_nothing_and_is_sound() {
        var export = new ByteArrayOutputStream();

        assertThat(ledger().exportLedger().export(CALLER, "r", "auditor-1", export::writeBytes))
                .isZero();
        assertThat(export.size()).isZero();
        assertThat(ledger().verifyLedger().verify(INSURER).integrity()).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void a_key_may_be_changed_before_the_first_record_and_twice_in_a_row() {
        ledger().rotateKey().rotate(CALLER);
        ledger().rotateKey().rotate(CALLER);
        recorded(aProvision(new ExchangeBasis.Nothing(), false));

        assertThat(keys().terms()).hasSize(3);
        assertThat(ledger().verifyLedger().verify(INSURER).integrity()).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void a_ledger_that_is_shorter_than_the_checkpoint_beside_it_is_told_with_what_is_missing() {
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        var emptied = new InMemoryStorage();
        UseCases afterwards = Wiring.wire(
                emptied,
                new Wiring.Outside(
                        (revision, format) -> "",
                        Outsides.NO_REVIEWS,
                        Outsides.NO_IMPORT,
                        Outsides.NO_LIST,
                        new InMemoryAccessLog(),
                        new InMemoryLedgerKeys(),
                        witness),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Random(2));
        afterwards.register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));

        List<String> before = ledger().checkWitness().faults();
        List<String> faults = afterwards.ledger().checkWitness().faults();

        assertThat(before).isEmpty();
        assertThat(faults).singleElement().asString().contains("06139992").contains("0 to 1");
        assertThat(afterwards.service().checkReadiness().ready()).isFalse();
    }

    private UseCases over(Stores stores) {
        return Wiring.wire(
                stores,
                new Wiring.Outside(
                        (revision, format) -> "",
                        Outsides.NO_REVIEWS,
                        Outsides.NO_IMPORT,
                        Outsides.NO_LIST,
                        new InMemoryAccessLog(),
                        new InMemoryLedgerKeys(),
                        witness),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Random(3));
    }

    /** The same stores, but for one thing that the records of the ledger are asked. */
    private Stores lying(String asked, Supplier<Object> lie) {
        var records = (LedgerRecords) Proxy.newProxyInstance(
                LedgerRecords.class.getClassLoader(),
                new Class<?>[] {LedgerRecords.class},
                (proxy, method, arguments) ->
                        method.getName().equals(asked) ? lie.get() : method.invoke(storage.ledgerRecords(), arguments));
        return (Stores) Proxy.newProxyInstance(
                Stores.class.getClassLoader(),
                new Class<?>[] {Stores.class},
                (proxy, method, arguments) ->
                        method.getName().equals("ledgerRecords") ? records : method.invoke(storage, arguments));
    }

    @Test
    void records_that_contradict_themselves_are_a_verdict_and_nothing_is_recorded_any_more() {
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        UseCases changed = over(lying("walk", () -> {
            throw new LedgerIntegrityException("the columns contradict the body");
        }));

        LedgerVerdict verdict = changed.ledger().verifyLedger().verify(INSURER).integrity();

        assertThat(verdict)
                .isEqualTo(new LedgerVerdict.Tampered(LedgerFault.MALFORMED, 2, new LedgerVerdict.Counts(0, 0, 0)));
        assertThat(changed.service().checkReadiness().ready()).isFalse();
    }

    @Test
    void it_is_not_ready_while_a_checkpoint_cannot_be_kept_outside_and_keeps_it_once_it_can() {
        var isFull = new java.util.concurrent.atomic.AtomicBoolean(true);
        var full = (Witness) Proxy.newProxyInstance(
                Witness.class.getClassLoader(), new Class<?>[] {Witness.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("keep") && isFull.get()) {
                        throw new StorageException("there is no room");
                    }
                    return method.invoke(witness, arguments);
                });
        UseCases beside = Wiring.wire(
                storage,
                new Wiring.Outside(
                        (revision, format) -> "",
                        Outsides.NO_REVIEWS,
                        Outsides.NO_IMPORT,
                        Outsides.NO_LIST,
                        new InMemoryAccessLog(),
                        new InMemoryLedgerKeys(),
                        full),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Random(4));

        assertThatThrownBy(() -> beside.ledger().rotateKey().rotate(CALLER)).isInstanceOf(StorageException.class);
        boolean before = beside.service().checkReadiness().ready();
        isFull.set(false);

        assertThat(before).isFalse();
        assertThat(beside.service().checkReadiness().ready()).isTrue();
        assertThat(witness.kept(INSURER)).isEqualTo(storage.ledgerRecords().lastCheckpoint(INSURER));
    }

    @Test
    void a_key_that_cannot_be_read_is_a_verdict_too() {
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        UseCases changed = over(lying("firstKey", () -> {
            throw new LedgerIntegrityException("the key is that of another ledger");
        }));

        assertThat(changed.ledger().verifyLedger().verify(INSURER).integrity())
                .isInstanceOf(LedgerVerdict.Tampered.class);
    }

    @Test
    void nodes_that_are_not_those_of_the_records_are_a_wrong_root() {
        recorded(aProvision(new ExchangeBasis.Nothing(), false));
        NodeHashes wrong =
                places -> places.stream().map(place -> NodeHash.over(List.of())).toList();
        UseCases changed = over(lying("nodes", () -> wrong));

        LedgerVerdict verdict = changed.ledger().verifyLedger().verify(INSURER).integrity();

        assertThat(verdict)
                .isEqualTo(new LedgerVerdict.Tampered(LedgerFault.WRONG_ROOT, 4, new LedgerVerdict.Counts(1, 0, 1)));
        assertThat(changed.service().checkReadiness().ready()).isFalse();
    }
}
