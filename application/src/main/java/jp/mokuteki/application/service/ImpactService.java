package jp.mokuteki.application.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.AskedQuestion;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.domain.decision.DecisionChange;
import jp.mokuteki.domain.decision.DecisionComparison;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionDraft;

/** Asks stored questions again under a draft. */
final class ImpactService {
    private final Decisions decisions;
    private final Registers registers;
    private final JapanTime time;
    private final Comparisons comparisons = new Comparisons();

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
            var between = new Comparisons.Between(base.number(), base.table(), revision.number(), draft.table());
            return page(insurer, request, comparisons.of(between));
        });
    }

    private ImpactPage page(InsurerNumber insurer, ImpactRequest request, DecisionComparison comparison) {
        Page<AskedQuestion> page = decisions.questions(insurer, starting(request));
        List<AskedQuestion> asked = page.items().stream()
                .filter(question -> isWithin(request, question))
                .toList();
        var changes = new HashMap<DecisionId, DecisionChange>();
        for (AskedQuestion question : asked) {
            comparison.change(question.question()).ifPresent(change -> changes.put(question.id(), change));
        }
        boolean over = page.items().stream().anyMatch(question -> isAfter(request, question));
        return new ImpactPage(asked.size(), changed(insurer, changes), over ? Optional.empty() : page.next());
    }

    /** Only what is shown is read whole. */
    private List<ImpactPage.Changed> changed(InsurerNumber insurer, Map<DecisionId, DecisionChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        return decisions.findAll(insurer, changes.keySet()).stream()
                .map(decision -> new ImpactPage.Changed(
                        decision, Objects.requireNonNull(changes.get(decision.id()), "asked for")))
                .toList();
    }

    /** Ids are made of the time, so that the first page begins with the first day. */
    private PageRequest starting(ImpactRequest request) {
        if (request.page().after().isPresent() || request.from().isEmpty()) {
            return request.page();
        }
        DecisionId before = DecisionIds.before(time.startOf(request.from().get()));
        return new PageRequest(request.page().limit(), Optional.of(before));
    }

    private boolean isWithin(ImpactRequest request, AskedQuestion question) {
        boolean early = request.from()
                .map(from -> time.dayOf(question.decidedAt()).isBefore(from))
                .orElse(false);
        return !early && !isAfter(request, question);
    }

    private boolean isAfter(ImpactRequest request, AskedQuestion question) {
        return request.to()
                .map(to -> time.dayOf(question.decidedAt()).isAfter(to))
                .orElse(false);
    }
}
