package jp.mokuteki.application.service;

import java.time.LocalDate;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.Publication;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RevisionLifeCycle;
import jp.mokuteki.domain.register.RevisionProceedings;
import jp.mokuteki.domain.register.Transition;
import jp.mokuteki.domain.register.Withdrawal;

/** Moves revisions on, as far as the rules let them. */
final class MovingService {
    private final RevisionDesk desk;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Registers registers;

    MovingService(RevisionDesk desk, Revisions revisions, Drafts drafts, Registers registers) {
        this.desk = desk;
        this.revisions = revisions;
        this.drafts = drafts;
        this.registers = registers;
    }

    MoveOutcome move(Caller by, RevisionEntry seen, RevisionMove move) {
        return desk.alone(by, () -> {
            if (!desk.isStill(by.insurer(), seen)) {
                return new MoveOutcome.Stale();
            }
            var rules = new RevisionLifeCycle(revisions.of(by.insurer()));
            Transition transition = seen instanceof RevisionEntry.InProgress begun
                    ? begun(rules, begun.proceedings(), move, desk.step(by))
                    : published(rules, seen.number(), move, desk.step(by));
            return stored(by.insurer(), transition);
        });
    }

    private static Transition begun(
            RevisionLifeCycle rules, RevisionProceedings begun, RevisionMove move, ProcedureStep step) {
        LocalDate today = step.day();
        if (move instanceof RevisionMove.Submit) {
            return rules.submit(begun, step);
        }
        if (move instanceof RevisionMove.Adopt adopt) {
            return rules.adopt(
                    begun, new Adoption(step, adopt.body(), adopt.adoptedOn().orElse(today)));
        }
        if (move instanceof RevisionMove.Publish publish) {
            return rules.publish(
                    begun,
                    new Publication(step, publish.publishedOn().orElse(today), publish.medium(), publish.lateReason()));
        }
        return move instanceof RevisionMove.GiveBack ? rules.giveBack(begun) : RevisionLifeCycle.wrongState();
    }

    private static Transition published(RevisionLifeCycle rules, int number, RevisionMove move, ProcedureStep step) {
        return move instanceof RevisionMove.Withdraw withdraw
                ? rules.withdraw(number, new Withdrawal(step, withdraw.reason()))
                : RevisionLifeCycle.wrongState();
    }

    private MoveOutcome stored(InsurerNumber insurer, Transition transition) {
        if (transition instanceof Transition.Refused refused) {
            return new MoveOutcome.Refused(refused.refusals());
        }
        if (transition instanceof Transition.Moved moved) {
            drafts.replace(insurer, moved.proceedings());
            return new MoveOutcome.Moved(new RevisionEntry.InProgress(moved.proceedings()));
        }
        RecordedRevision revision = ((Transition.Recorded) transition).revision();
        registers.changing(insurer);
        revision.withdrawal()
                .ifPresentOrElse(
                        withdrawal -> revisions.withdraw(insurer, revision.number(), withdrawal),
                        () -> publish(insurer, revision));
        return new MoveOutcome.Moved(desk.shown(insurer, revision));
    }

    private void publish(InsurerNumber insurer, RecordedRevision revision) {
        revisions.add(insurer, revision);
        drafts.remove(insurer, revision.number());
    }
}
