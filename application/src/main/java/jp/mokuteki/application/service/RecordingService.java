package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.CorrectionStatement;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.RecordOutcome;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.ledger.Caller;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.DecisionCover;
import jp.mokuteki.domain.ledger.Exchange;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.MissingContent;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.register.Action;

/** Records exchanges, with the decision that they rest on, and corrections. */
final class RecordingService {
    /** How far the clock of a caller may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Groups groups;
    private final DecidingService deciding;
    private final Decisions decisions;
    private final LedgerRecords records;
    private final JapanTime time;

    RecordingService(
            Groups groups, DecidingService deciding, Decisions decisions, LedgerRecords records, JapanTime time) {
        this.groups = groups;
        this.deciding = deciding;
        this.decisions = decisions;
        this.records = records;
        this.time = time;
    }

    RecordOutcome record(jp.mokuteki.application.port.Caller by, String request, ExchangeStatement statement) {
        Instant now = time.now();
        ExchangeContent content = statement.beforeRelease() ? released(statement.content(), now) : statement.content();
        Optional<String> wrongTime = wrongTime(content, now);
        if (wrongTime.isPresent()) {
            return new RecordOutcome.TimeOutOfRange(wrongTime.get());
        }
        List<MissingContent> missing = missing(statement, content, now);
        if (!missing.isEmpty() && !statement.incomplete()) {
            return new RecordOutcome.Incomplete(missing);
        }
        if (statement.basis() instanceof ExchangeBasis.Nothing) {
            PendingRecord pending = staged(by, request, statement, content, Optional.empty(), now);
            return new RecordOutcome.Recorded(pending, Optional.empty(), missing);
        }
        return basis(by, statement)
                .filter(decision -> fits(decision, statement.kind()))
                .map(decision -> decided(by, request, statement, content, decision, missing, now))
                .orElseGet(RecordOutcome.UnfitDecision::new);
    }

    /** What waits for its record is released right after it: its time is that of the record, unless another is stated. */
    private static ExchangeContent released(ExchangeContent content, Instant now) {
        return with(content, content.providedAt().or(() -> Optional.of(now)));
    }

    private static ExchangeContent with(ExchangeContent content, Optional<Instant> providedAt) {
        return new ExchangeContent(
                content.inquirer(),
                content.provider(),
                content.requestedAt(),
                providedAt,
                content.items(),
                content.nonDisclosure(),
                content.codes());
    }

    private static Optional<String> wrongTime(ExchangeContent content, Instant now) {
        Instant latest = now.plus(AHEAD);
        if (content.requestedAt().filter(latest::isBefore).isPresent()) {
            return Optional.of("requestedAt");
        }
        boolean wrong = content.providedAt()
                .filter(provided -> latest.isBefore(provided)
                        || content.requestedAt().filter(provided::isBefore).isPresent())
                .isPresent();
        return wrong ? Optional.of("providedAt") : Optional.empty();
    }

    private List<MissingContent> missing(ExchangeStatement statement, ExchangeContent content, Instant now) {
        return new Exchange(statement.kind(), content, Optional.empty(), NOBODY, false).missing(time.dayOf(now));
    }

    private static final Caller NOBODY = new Caller("none", "none", Optional.empty());

    private Optional<StoredDecision> basis(jp.mokuteki.application.port.Caller by, ExchangeStatement statement) {
        if (statement.basis() instanceof ExchangeBasis.ByDecision known) {
            return decisions.find(by.insurer(), known.decision());
        }
        var asked = (ExchangeBasis.ByQuestion) statement.basis();
        return Optional.of(deciding.decide(by.insurer(), asked.flow(), statement.reference()));
    }

    /** A provision rests on a decision about providing, what is asked for or received on one about receiving. */
    private static boolean fits(StoredDecision decision, RecordKind kind) {
        Action action = decision.answer().flow().action();
        return switch (kind) {
            case PROVISION -> action == Action.PROVIDE;
            case REQUEST, RECEIPT -> action == Action.RECEIVE;
            default -> action != Action.USE;
        };
    }

    private RecordOutcome decided(
            jp.mokuteki.application.port.Caller by,
            String request,
            ExchangeStatement statement,
            ExchangeContent content,
            StoredDecision decision,
            List<MissingContent> missing,
            Instant now) {
        boolean permitted = decision.answer().decision().verdict() == Verdict.PERMITTED;
        if (statement.beforeRelease() && !permitted) {
            var refusal = new Exchange(
                    RecordKind.REFUSAL,
                    with(content, Optional.empty()),
                    Optional.empty(),
                    caller(by, request, statement.reference()),
                    false);
            return new RecordOutcome.Stopped(groups.staging().stage(by.insurer(), refusal, now), decision);
        }
        Optional<DecisionCover> cover = permitted ? cover(decision) : Optional.empty();
        PendingRecord pending = staged(by, request, statement, content, cover, now);
        return new RecordOutcome.Recorded(pending, Optional.of(decision), missing);
    }

    /** Where something was provided and nothing covers it, the record says so. */
    private PendingRecord staged(
            jp.mokuteki.application.port.Caller by,
            String request,
            ExchangeStatement statement,
            ExchangeContent content,
            Optional<DecisionCover> cover,
            Instant now) {
        boolean withoutCover = statement.kind().isProvided() && cover.isEmpty();
        var exchange = new Exchange(
                statement.kind(), content, cover, caller(by, request, statement.reference()), withoutCover);
        return groups.staging().stage(by.insurer(), exchange, now);
    }

    private static Optional<DecisionCover> cover(StoredDecision decision) {
        var permitted = (Decision.Permitted) decision.answer().decision();
        List<String> purposes = permitted.coveredBy().stream()
                .map(purpose -> purpose.id().toString())
                .toList();
        return decision.answer()
                .basis()
                .revision()
                .map(revision -> new DecisionCover(
                        decision.id().toString(), purposes, revision.number(), revision.contentHash()));
    }

    private static Caller caller(
            jp.mokuteki.application.port.Caller by, String request, Optional<CallerReference> reference) {
        return new Caller(by.credential().value(), request, reference.map(CallerReference::value));
    }

    Optional<PendingRecord> correct(
            jp.mokuteki.application.port.Caller by, String request, CorrectionStatement statement) {
        Caller caller = caller(by, request, statement.reference());
        return records.find(by.insurer(), statement.sequence())
                .filter(RecordingService::isCorrectable)
                .map(wrong -> new Correction(
                        wrong.sequence(),
                        wrong.leaf(),
                        statement.reason(),
                        statement
                                .replacement()
                                .map(right ->
                                        new Exchange(right.kind(), right.content(), Optional.empty(), caller, false)),
                        caller))
                .map(correction -> groups.staging().stage(by.insurer(), correction, time.now()));
    }

    private static boolean isCorrectable(KeptRecord kept) {
        return kept instanceof KeptRecord.Whole whole
                && whole.record().record().kind().isPurgeable();
    }
}
