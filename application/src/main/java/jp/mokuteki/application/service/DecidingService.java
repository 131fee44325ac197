package jp.mokuteki.application.service;

import java.time.Instant;
import java.util.Optional;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Answers questions, and stores the answer where it is to be kept. */
final class DecidingService {
    private final Registers registers;
    private final Decisions decisions;
    private final Transactions transactions;
    private final LedgerHealth health;
    private final JapanTime time;
    private final DecisionIds ids;

    DecidingService(
            Registers registers,
            Decisions decisions,
            Transactions transactions,
            LedgerHealth health,
            JapanTime time,
            DecisionIds ids) {
        this.registers = registers;
        this.decisions = decisions;
        this.transactions = transactions;
        this.health = health;
        this.time = time;
        this.ids = ids;
    }

    Answer preview(InsurerNumber insurer, ProposedFlow flow) {
        health.check(insurer);
        return registers.of(insurer).answer(flow);
    }

    StoredDecision decide(InsurerNumber insurer, ProposedFlow flow, Optional<CallerReference> reference) {
        Answer answer = preview(insurer, flow);
        Instant now = time.now();
        var decision = new StoredDecision(ids.next(now), now, reference, answer);
        return transactions.inTransaction(() -> {
            decisions.add(insurer, decision);
            return decision;
        });
    }
}
