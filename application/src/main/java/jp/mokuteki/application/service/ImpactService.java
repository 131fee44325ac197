package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.domain.decision.DecisionChange;
import jp.mokuteki.domain.decision.PreparedQuestion;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionDraft;

/** Asks stored questions again under a draft. */
final class ImpactService {
    private final Decisions decisions;
    private final Registers registers;
    private final JapanTime time;

    ImpactService(Decisions decisions, Registers registers, JapanTime time) {
        this.decisions = decisions;
        this.registers = registers;
        this.time = time;
    }

    Optional<ImpactPage> show(InsurerNumber insurer, RevisionEntry revision, ImpactRequest request) {
        if (!(revision instanceof RevisionEntry.InProgress begun)) {
            return Optional.empty();
        }
        RevisionDraft draft = begun.proceedings().draft();
        return registers.chronicle(insurer).revision(draft.base()).map(base -> {
            PurposeRegister before = DecisionChange.always(base.number(), base.table());
            PurposeRegister after = DecisionChange.always(revision.number(), draft.table());
            return page(insurer, request, before, after);
        });
    }

    private ImpactPage page(
            InsurerNumber insurer, ImpactRequest request, PurposeRegister before, PurposeRegister after) {
        Page<StoredDecision> page = decisions.list(insurer, DecisionFilter.NONE, starting(request));
        List<StoredDecision> asked = page.items().stream()
                .filter(decision -> isWithin(request, decision))
                .toList();
        var changed = new ArrayList<ImpactPage.Changed>();
        for (StoredDecision decision : asked) {
            var question = PreparedQuestion.of(decision.answer().flow());
            DecisionChange.between(before.decide(question), after.decide(question))
                    .ifPresent(change -> changed.add(new ImpactPage.Changed(decision, change)));
        }
        boolean over = page.items().stream().anyMatch(decision -> isAfter(request, decision));
        return new ImpactPage(asked.size(), changed, over ? Optional.empty() : page.next());
    }

    /** Ids are made of the time, so that the first page begins with the first day. */
    private PageRequest starting(ImpactRequest request) {
        if (request.page().after().isPresent() || request.from().isEmpty()) {
            return request.page();
        }
        DecisionId before = DecisionIds.before(time.startOf(request.from().get()));
        return new PageRequest(request.page().limit(), Optional.of(before));
    }

    private boolean isWithin(ImpactRequest request, StoredDecision decision) {
        boolean early = request.from()
                .map(from -> time.dayOf(decision.decidedAt()).isBefore(from))
                .orElse(false);
        return !early && !isAfter(request, decision);
    }

    private boolean isAfter(ImpactRequest request, StoredDecision decision) {
        return request.to()
                .map(to -> time.dayOf(decision.decidedAt()).isAfter(to))
                .orElse(false);
    }
}
