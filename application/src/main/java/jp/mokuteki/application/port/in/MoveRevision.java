package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;

/** 改正手続の進行 — submits, adopts, publishes, withdraws or gives back a revision. */
public interface MoveRevision {
    /**
     * Takes a step. What is published is in force for every decision that begins after the return.
     *
     * @param by who takes it
     * @param seen the revision as that person has seen it
     * @param move the step
     * @return what became of it
     */
    MoveOutcome move(Caller by, RevisionEntry seen, RevisionMove move);
}
