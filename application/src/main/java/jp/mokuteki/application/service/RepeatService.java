package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
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
    /** Seen by nobody: it is replaced before its transaction ends. */
    private static final KeptAnswer NOT_GIVEN_YET = new KeptAnswer(202, Optional.empty(), "");

    private final KeptAnswers answers;
    private final Groups groups;
    private final JapanTime time;
    private final Set<RepeatableRequest.Name> running = ConcurrentHashMap.newKeySet();

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
            Instant now = time.now();
            return kept(by.insurer(), request, now).orElseGet(() -> done(by.insurer(), request, now, work));
        } finally {
            running.remove(request.name());
        }
    }

    private RepeatOutcome done(
            InsurerNumber insurer, RepeatableRequest request, Instant now, Supplier<PreparedAnswer> work) {
        try {
            return groups.run(insurer, () -> {
                answers.removeBefore(insurer, now.minus(KEPT));
                // taken at once: where another instance was faster, this request alone is undone and not its group
                answers.add(insurer, new KeptAnswers.Kept(request, NOT_GIVEN_YET, now));
                PreparedAnswer prepared = work.get();
                return () -> {
                    KeptAnswer answer = prepared.give();
                    answers.replace(insurer, request.name(), answer);
                    return new RepeatOutcome.Done(answer);
                };
            });
        } catch (AlreadyStoredException e) {
            // another instance was faster, and what was done here is undone; or the work itself met something that is
            // there
            return kept(insurer, request, now).orElseThrow(() -> e);
        } catch (OutcomeUnknownException e) {
            return told(insurer, request).orElseThrow(() -> e);
        }
    }

    /** Looks whether what went unheard was done after all; where nobody answers, that stays open. */
    private Optional<RepeatOutcome> told(InsurerNumber insurer, RepeatableRequest request) {
        try {
            return answers.find(insurer, request.name()).map(kept -> new RepeatOutcome.Done(kept.answer()));
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    private Optional<RepeatOutcome> kept(InsurerNumber insurer, RepeatableRequest request, Instant now) {
        return answers.find(insurer, request.name())
                .filter(kept -> !kept.at().isBefore(now.minus(KEPT)))
                .map(kept -> kept.request().digest().equals(request.digest())
                        ? new RepeatOutcome.Repeated(kept.answer())
                        : new RepeatOutcome.OtherContent());
    }
}
