package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.PurgeOutcome;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.Purge;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records are kept seven years, and then purged by two people. */
class RetentionServiceTest {
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller ONE = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.AUDITOR));
    private static final Caller OTHER = new Caller(new CredentialId("abcdefghijk1"), INSURER, Set.of(Role.AUDITOR));
    /** The last moment in Japan of the last day on which a record of 2026-04-01 is kept. */
    private static final Instant LAST = Instant.parse("2033-04-01T14:59:59Z");
    /** The first moment of the day after. */
    private static final Instant DUE = Instant.parse("2033-04-01T15:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final Wiring.Outside outside = new Wiring.Outside(
            (revision, format) -> "",
            Outsides.NO_REVIEWS,
            Outsides.NO_IMPORT,
            Outsides.NO_LIST,
            new InMemoryAccessLog(),
            new InMemoryLedgerKeys(),
            new InMemoryWitness());
    private int requests;

    private UseCases at(Instant now) {
        return Wiring.wire(storage, outside, Clock.fixed(now, ZoneOffset.UTC), new Random(++requests));
    }

    @BeforeEach
    void recordSome() {
        at(DUE).register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));
        record(Instant.parse("2026-04-01T01:00:00Z"));
        record(Instant.parse("2026-04-01T02:00:00Z"));
        record(Instant.parse("2026-04-02T01:00:00Z"));
    }

    private void record(Instant now) {
        UseCases useCases = at(now);
        var content = new ExchangeContent(
                Optional.of("照会者"),
                Optional.of("提供者"),
                Optional.of(now),
                Optional.empty(),
                List.of("項目"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));
        var statement = new ExchangeStatement(
                RecordKind.REQUEST, content, new ExchangeBasis.Nothing(), Optional.empty(), false, false);
        var name =
                new RepeatableRequest.Name(ONE.credential(), "/v1/ledger/records", new IdempotencyKey("k" + requests));
        useCases.service().answerOnce().answer(ONE, RepeatableRequest.of(name, new byte[0]), () -> {
            useCases.ledger().recordExchange().record(ONE, "r", statement);
            return () -> new KeptAnswer(201, Optional.empty(), "");
        });
    }

    private PurgeOutcome purged(Instant now) {
        PurgeProposal proposal = at(now).retention().proposePurge().propose(ONE);
        return approved(now, OTHER, proposal);
    }

    private PurgeOutcome approved(Instant now, Caller by, PurgeProposal proposal) {
        UseCases useCases = at(now);
        var name = new RepeatableRequest.Name(by.credential(), "/v1/ledger/purges", new IdempotencyKey("k" + requests));
        var outcomes = new ArrayList<PurgeOutcome>();
        useCases.service().answerOnce().answer(by, RepeatableRequest.of(name, new byte[0]), () -> {
            outcomes.add(useCases.retention().approvePurge().approve(by, proposal.number()));
            return () -> new KeptAnswer(201, Optional.empty(), "");
        });
        return outcomes.get(0);
    }

    private Optional<KeptRecord> kept(long sequence) {
        return storage.ledgerRecords().find(INSURER, sequence);
    }

    @Test
    void nothing_is_purged_on_the_last_day_of_the_period() {
        assertThat(purged(LAST)).isInstanceOf(PurgeOutcome.NothingDue.class);
        assertThat(kept(0)).get().isInstanceOf(KeptRecord.Whole.class);
    }

    @Test
    void on_the_day_after_what_is_due_is_purged_and_everything_still_verifies() {
        var outcome = (PurgeOutcome.Purged) purged(DUE);

        var purge = (Purge) outcome.record().bundle().record().record().entry();
        assertThat(outcome.count()).isEqualTo(2);
        assertThat(purge.ranges()).containsExactly(new SequenceRange(0, 1));
        assertThat(purge.place()).isEqualTo("番号法施行令第30条");
        assertThat(purge.requestedBy()).isEqualTo("bootstrap");
        assertThat(purge.approvedBy()).isEqualTo("abcdefghijk1");
        assertThat(kept(0)).get().isInstanceOf(KeptRecord.Purged.class);
        assertThat(kept(2)).get().isInstanceOf(KeptRecord.Whole.class);
        assertThat(at(DUE).ledger().verifyLedger().verify(INSURER).integrity())
                .isEqualTo(new LedgerVerdict.Sound(new LedgerVerdict.Counts(4, 2, 1)));
        assertThat(at(DUE).ledger().bundleRecord().bundle(INSURER, 0)).isEmpty();
        assertThat(at(DUE).ledger().proveInclusion().prove(INSURER, 0, java.util.OptionalLong.empty()))
                .isPresent();
    }

    @Test
    void what_is_under_a_hold_stays_until_it_is_lifted() {
        int hold = at(DUE).retention()
                .placeHold()
                .place(ONE, new SequenceRange(1, 1), "訴訟のため")
                .number();

        var first = (PurgeOutcome.Purged) purged(DUE);
        boolean lifted = at(DUE).retention().liftHold().lift(ONE, hold);
        var second = (PurgeOutcome.Purged) purged(DUE);

        assertThat(first.count()).isOne();
        assertThat(lifted).isTrue();
        assertThat(((Purge) second.record().bundle().record().record().entry()).ranges())
                .containsExactly(new SequenceRange(1, 1));
        assertThat(at(DUE).retention().listHolds().standing(INSURER)).isEmpty();
        assertThat(at(DUE).ledger().verifyLedger().verify(INSURER).integrity()).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void who_agrees_is_not_who_asked_and_a_proposal_is_carried_out_once() {
        PurgeProposal proposal = at(DUE).retention().proposePurge().propose(ONE);

        PurgeOutcome alone = approved(DUE, ONE, proposal);
        PurgeOutcome together = approved(DUE, OTHER, proposal);
        PurgeOutcome again = approved(DUE, OTHER, proposal);

        assertThat(alone).isInstanceOf(PurgeOutcome.NoSecondPerson.class);
        assertThat(together).isInstanceOf(PurgeOutcome.Purged.class);
        assertThat(again).isInstanceOf(PurgeOutcome.NoProposal.class);
        assertThat(at(DUE).retention().proposePurge().propose(ONE).number()).isEqualTo(proposal.number() + 1);
    }
}
