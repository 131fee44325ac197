package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.PreparedAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Does a request once: its answer is kept in the transaction of its effect. */
final class RepeatService {
    private static final Duration KEPT = Duration.ofDays(7);
    /** How often old answers are looked for. */
    private static final Duration BETWEEN_REMOVALS = Duration.ofHours(1);

    private final KeptAnswers answers;
    private final Groups groups;
    private final JapanTime time;
    private final Set<RepeatableRequest.Name> running = ConcurrentHashMap.newKeySet();
    private final Map<InsurerNumber, Instant> removals = new ConcurrentHashMap<>();

    RepeatService(KeptAnswers answers, Groups groups, JapanTime time) {
        this.answers = answers;
        this.groups = groups;
        this.time = time;
    }

    RepeatOutcome answer(Caller by, RepeatableRequest request, Supplier<PreparedAnswer> work) {
        if (!request.name().credential().equals(by.credential())) {
            throw new IllegalArgumentException("a request is named by the credential that sends it");
        }
        if (!running.add(request.name())) {
            return new RepeatOutcome.StillRunning();
        }
        try {
            return answered(by.insurer(), request, time.now(), work);
        } finally {
            running.remove(request.name());
        }
    }

    private RepeatOutcome answered(
            InsurerNumber insurer, RepeatableRequest request, Instant now, Supplier<PreparedAnswer> work) {
        try {
            return groups.run(insurer, request.name(), () -> {
                Optional<KeptAnswers.Kept> before = groups.answers().before(insurer, request.name());
                Optional<RepeatOutcome> known = before.flatMap(kept -> known(kept, request, now));
                return known.<Supplier<RepeatOutcome>>map(outcome -> () -> outcome)
                        .orElseGet(() -> done(insurer, request, now, work));
            });
        } catch (OutcomeUnknownException e) {
            return told(insurer, request, now).map(RepeatService::firstTold).orElseThrow(() -> e);
        } catch (StorageException e) {
            // what was done before can be told while nothing can be stored
            return told(insurer, request, now).orElseThrow(() -> e);
        } catch (AlreadyStoredException e) {
            // another instance was faster, and what was done here is undone; or the work itself met something that is
            // there
            return kept(insurer, request, now).orElseThrow(() -> e);
        }
    }

    private Supplier<RepeatOutcome> done(
            InsurerNumber insurer, RepeatableRequest request, Instant now, Supplier<PreparedAnswer> work) {
        removeOld(insurer, request.name(), now);
        PreparedAnswer prepared = work.get();
        return () -> {
            KeptAnswer answer = prepared.give();
            groups.answers().keep(insurer, new KeptAnswers.Kept(request, answer, now));
            return new RepeatOutcome.Done(answer);
        };
    }

    /** Now and then, and where an old answer stands in the way. */
    private void removeOld(InsurerNumber insurer, RepeatableRequest.Name name, Instant now) {
        boolean inTheWay = groups.answers().before(insurer, name).isPresent();
        Instant last = removals.getOrDefault(insurer, Instant.MIN);
        if (inTheWay || !last.isAfter(now.minus(BETWEEN_REMOVALS))) {
            answers.removeBefore(insurer, now.minus(KEPT));
            removals.put(insurer, now);
        }
    }

    /** Nobody has heard it before. */
    private static RepeatOutcome firstTold(RepeatOutcome outcome) {
        return outcome instanceof RepeatOutcome.Repeated repeated ? new RepeatOutcome.Done(repeated.answer()) : outcome;
    }

    /** Looks whether it was done; where nobody answers, that stays open. */
    private Optional<RepeatOutcome> told(InsurerNumber insurer, RepeatableRequest request, Instant now) {
        try {
            return kept(insurer, request, now);
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    private Optional<RepeatOutcome> kept(InsurerNumber insurer, RepeatableRequest request, Instant now) {
        Optional<RepeatOutcome> found =
                answers.find(insurer, request.name()).flatMap(kept -> known(kept, request, now));
        if (found.isPresent()) {
            groups.vouch();
        }
        return found;
    }

    private static Optional<RepeatOutcome> known(KeptAnswers.Kept kept, RepeatableRequest request, Instant now) {
        if (kept.at().isBefore(now.minus(KEPT))) {
            return Optional.empty();
        }
        return Optional.of(
                kept.request().digest().equals(request.digest())
                        ? new RepeatOutcome.Repeated(kept.answer())
                        : new RepeatOutcome.OtherContent());
    }
}
