package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CorrectionStatement;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.PreparedAnswer;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.RevisionDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A failure thrown at the n-th call to the storage, for every n of every use case that stores: all or nothing. */
class FailingStoresTest {
    private static final Instant NOW = Instant.parse("2033-06-01T01:00:00Z");
    private static final Instant SEVEN_YEARS_BEFORE = Instant.parse("2026-04-01T01:00:00Z");
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller CALLER =
            new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.APPLICATION, Role.ADMIN, Role.AUDITOR));
    private static final Caller OTHER = new Caller(new CredentialId("abcdefghijk1"), INSURER, Set.of(Role.AUDITOR));
    private static final int MOST_CALLS = 200;

    private static final ProposedFlow PERMITTED = new ProposedFlow(
            LocalDate.of(2026, 4, 1),
            Action.PROVIDE,
            new PurposeQuestion.ByCategory(6),
            Optional.of(RecipientClasses.standard().of("OTHER_MEDICAL_INSURER")),
            Set.of(InformationKinds.standard().of("ELIGIBILITY")),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty());

    /** Everything that stores. */
    enum Case {
        OPEN(useCases ->
                useCases.register().openRegister().open(new Insurer(InsurerNumber.parse("06270011"), "別の健康保険組合"))),
        DRAFT(useCases -> drafted(useCases)),
        EDIT(useCases -> edited(useCases, find(useCases, 2))),
        THROW_AWAY(useCases -> useCases.revisions().deleteDraft().delete(CALLER, find(useCases, 2))),
        PUBLISH(useCases -> useCases.revisions()
                .moveRevision()
                .move(
                        OTHER,
                        find(useCases, 3),
                        new RevisionMove.Publish(Optional.empty(), Optional.empty(), Optional.empty()))),
        DECIDE(useCases -> useCases.decisions().makeDecision().decide(INSURER, PERMITTED, Optional.empty())),
        DECIDE_ONCE(useCases -> once(useCases, () -> {
            useCases.decisions().makeDecision().decide(INSURER, PERMITTED, Optional.empty());
            return () -> new KeptAnswer(201, Optional.empty(), "{}");
        })),
        DECIDE_AND_RECORD(useCases -> once(useCases, () -> {
            useCases.ledger().recordExchange().record(CALLER, "r", provision(new ExchangeBasis.ByQuestion(PERMITTED)));
            return () -> new KeptAnswer(201, Optional.empty(), "{}");
        })),
        CORRECT(useCases -> once(useCases, () -> {
            var wrong = new CorrectionStatement(0, "誤記", Optional.empty(), Optional.empty());
            useCases.ledger().correctRecord().correct(CALLER, "r", wrong);
            return () -> new KeptAnswer(201, Optional.empty(), "{}");
        })),
        EXPORT(useCases -> useCases.ledger().exportLedger().export(CALLER, "r", "auditor", line -> {})),
        ROTATE(useCases -> useCases.ledger().rotateKey().rotate(CALLER)),
        HOLD(useCases -> useCases.retention().placeHold().place(CALLER, new SequenceRange(0, 0), "訴訟")),
        PROPOSE(useCases -> useCases.retention().proposePurge().propose(CALLER)),
        PURGE(useCases -> {
            int number = useCases.retention().proposePurge().propose(CALLER).number();
            once(useCases, () -> {
                useCases.retention().approvePurge().approve(OTHER, number);
                return () -> new KeptAnswer(201, Optional.empty(), "{}");
            });
        }),
        ISSUE(useCases -> useCases.credentials()
                .issueCredential()
                .issue(CALLER, new CredentialRequest("試験", Set.of(Role.READER), Optional.empty()))),
        REVOKE(useCases -> useCases.credentials().revokeCredential().revoke(CALLER, CredentialId.BOOTSTRAP));

        private final Consumer<UseCases> action;

        Case(Consumer<UseCases> action) {
            this.action = action;
        }
    }

    private final InMemoryLedgerKeys keys = new InMemoryLedgerKeys();

    private static RevisionEntry find(UseCases useCases, int number) {
        return useCases.revisions().findRevision().find(INSURER, number).orElseThrow();
    }

    private static void drafted(UseCases useCases) {
        useCases.revisions().createDraft().create(CALLER, new DraftOrigin.OfRevision(1, RevisionDraft.Aim.AMENDMENT));
    }

    private static void edited(UseCases useCases, RevisionEntry seen) {
        var edit = new DraftEdit.Describe(
                Optional.empty(), Optional.of("理由"), Optional.of(LocalDate.of(2034, 4, 1)), Optional.empty());
        useCases.revisions().editDraft().edit(CALLER, seen, List.of(edit));
    }

    /** A draft, 2, and an adopted revision, 3. */
    private static void seedRevisions(UseCases useCases) {
        drafted(useCases);
        drafted(useCases);
        edited(useCases, find(useCases, 3));
        useCases.revisions().moveRevision().move(CALLER, find(useCases, 3), new RevisionMove.Submit());
        useCases.revisions()
                .moveRevision()
                .move(OTHER, find(useCases, 3), new RevisionMove.Adopt("理事会", Optional.empty()));
    }

    private static ExchangeStatement provision(ExchangeBasis basis) {
        var content = new ExchangeContent(
                Optional.of("照会者"),
                Optional.of("提供者"),
                Optional.of(SEVEN_YEARS_BEFORE),
                Optional.of(SEVEN_YEARS_BEFORE),
                List.of("資格情報"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));
        return new ExchangeStatement(RecordKind.PROVISION, content, basis, Optional.empty(), false, false);
    }

    private static void once(UseCases useCases, java.util.function.Supplier<PreparedAnswer> work) {
        var name = new RepeatableRequest.Name(CALLER.credential(), "/v1/ledger/records", new IdempotencyKey("k"));
        useCases.service().answerOnce().answer(CALLER, RepeatableRequest.of(name, new byte[0]), work);
    }

    private UseCases wired(Stores stores, Instant now) {
        var outside = new Wiring.Outside(
                (revision, format) -> "",
                Outsides.NO_REVIEWS,
                Outsides.NO_IMPORT,
                Outsides.NO_LIST,
                new InMemoryAccessLog(),
                keys,
                new InMemoryWitness());
        return Wiring.wire(stores, outside, Clock.fixed(now, ZoneOffset.UTC), new Random(1));
    }

    /** A storage with a register, a credential, and one record of seven years before. */
    private InMemoryStorage seeded() {
        var storage = new InMemoryStorage();
        UseCases useCases = wired(storage, SEVEN_YEARS_BEFORE);
        useCases.register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));
        useCases.credentials().openFirstCredential().open(INSURER, Optional.empty());
        seedRevisions(useCases);
        var name = new RepeatableRequest.Name(CALLER.credential(), "/v1/ledger/records", new IdempotencyKey("seed"));
        useCases.service().answerOnce().answer(CALLER, RepeatableRequest.of(name, new byte[0]), () -> {
            useCases.ledger().recordExchange().record(CALLER, "r", provision(new ExchangeBasis.Nothing()));
            return () -> new KeptAnswer(201, Optional.empty(), "{}");
        });
        return storage;
    }

    /** What is stored, as far as anybody could tell. */
    private static Map<String, Object> state(Stores stores) {
        var state = new TreeMap<String, Object>();
        state.put(
                "insurers",
                stores.insurers().find(InsurerNumber.parse("06270011")).isPresent());
        state.put("revisions", stores.revisions().changes(InsurerNumber.parse("06270011")));
        state.put("published", stores.revisions().of(INSURER));
        state.put("drafts", stores.drafts().of(INSURER));
        state.put(
                "decisions",
                stores.decisions()
                        .list(INSURER, DecisionFilter.NONE, new PageRequest(200, Optional.empty()))
                        .items()
                        .size());
        state.put("credentials", stores.credentials().of(INSURER).size());
        state.put(
                "revoked",
                stores.credentials().of(INSURER).stream()
                        .filter(one -> one.revokedAt().isPresent())
                        .count());
        state.put("records", stores.ledgerRecords().tail(INSURER).frontier());
        state.put(
                "checkpoint",
                stores.ledgerRecords().lastCheckpoint(INSURER).orElseThrow().head());
        state.put("first", stores.ledgerRecords().find(INSURER, 0).orElseThrow().getClass());
        state.put("holds", stores.ledgerHolds().standing(INSURER).size());
        state.put("proposals", stores.purgeProposals().next(INSURER));
        var name = new RepeatableRequest.Name(CALLER.credential(), "/v1/ledger/records", new IdempotencyKey("k"));
        state.put("answered", stores.keptAnswers().find(INSURER, name).isPresent());
        return state;
    }

    @ParameterizedTest
    @EnumSource
    void all_is_stored_or_nothing_wherever_the_storage_fails(Case one) {
        for (int n = 1; n <= MOST_CALLS; n++) {
            InMemoryStorage storage = seeded();
            Map<String, Object> before = state(storage);
            var failing = new Failing(n);
            boolean done = isDone(one, wired(failing.stores(storage), NOW));

            if (done) {
                assertThat(n).as("calls of " + one).isGreaterThan(1);
                assertThat(state(storage)).as(one + " without a failure").isNotEqualTo(before);
                return;
            }
            assertThat(failing.hasFailed()).isTrue();
            assertThat(kept(one, state(storage), before))
                    .as(one + " at call " + n)
                    .isTrue();
        }
        fail(one + " calls the storage without an end");
    }

    /**
     * That a purge was asked for stands before it is carried out, and that an export was begun before it is handed out: neither
     * is a half of what failed.
     */
    private static boolean kept(Case one, Map<String, Object> now, Map<String, Object> before) {
        List<String> steps = switch (one) {
            case PURGE -> List.of("proposals");
            case EXPORT -> List.of("records", "checkpoint");
            default -> List.of();
        };
        var without = new TreeMap<>(now);
        steps.forEach(step -> without.put(step, before.getOrDefault(step, "")));
        return without.equals(before);
    }

    private static boolean isDone(Case one, UseCases useCases) {
        try {
            one.action.accept(useCases);
            return true;
        } catch (StorageException e) {
            return false;
        }
    }

    /** Fails the n-th call to any store. */
    private static final class Failing {
        private int left;

        Failing(int n) {
            this.left = n;
        }

        boolean hasFailed() {
            return left <= 0;
        }

        Stores stores(Stores stores) {
            return (Stores) Proxy.newProxyInstance(
                    Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, arguments) -> {
                        Object store = method.invoke(stores, arguments);
                        boolean isWork = method.getName().equals("transactions");
                        return isWork ? store : failing(method.getReturnType(), store);
                    });
        }

        private Object failing(Class<?> type, Object store) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                if (--left == 0) {
                    throw new StorageException("the call fails", new IllegalStateException(method.getName()));
                }
                try {
                    Object result = method.invoke(store, arguments);
                    return result instanceof NodeHashes nodes ? failing(NodeHashes.class, nodes) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }
}
