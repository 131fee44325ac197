package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Optional;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.VerdictCount;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.page.DraftImpactPage;
import jp.mokuteki.web.page.Page;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正の影響のページ — asks every stored question again under a draft, as long work, and shows what would be answered otherwise. */
final class ImpactPages {
    static final String PATH = RevisionPages.ONE + "/impact";

    private final UseCases ports;
    private final Jobs jobs;

    ImpactPages(UseCases ports, Jobs jobs) {
        this.ports = ports;
        this.jobs = jobs;
    }

    void begin(Context context) {
        InsurerNumber insurer = Authentication.insurer(context);
        RevisionEntry entry = RevisionRoutes.found(context, ports);
        JobPages.begin(jobs, context, "impact.title", progress -> {
            ImpactPage whole = whole(insurer, entry, progress);
            return visit -> visit.show(page(visit, entry.number(), whole));
        });
    }

    /** All decisions, part by part; of those that change as many as a page can show. */
    private ImpactPage whole(InsurerNumber insurer, RevisionEntry entry, Progress progress) {
        long all = stored(insurer);
        int examined = 0;
        var changed = new ArrayList<ImpactPage.Changed>();
        Optional<DecisionId> after = Optional.empty();
        do {
            var request =
                    new ImpactRequest(Optional.empty(), Optional.empty(), new PageRequest(PageRequest.MOST, after));
            ImpactPage part = ports.revisions()
                    .showImpact()
                    .show(insurer, entry, request)
                    .orElseThrow(() -> new ProblemException(ProblemType.ILLEGAL_TRANSITION));
            examined += part.examined();
            // more may be stored meanwhile
            progress.at(examined, Math.max(examined, all));
            changed.addAll(part.changed());
            after = part.next();
        } while (after.isPresent() && changed.size() < DraftImpactPage.MOST);
        return new ImpactPage(examined, changed, after);
    }

    private long stored(InsurerNumber insurer) {
        VerdictCount all =
                ports.decisions().showStatistics().show(insurer, DayRange.ALL).total();
        return all.permitted() + all.refused() + all.undetermined();
    }

    private static Page page(Visit visit, int number, ImpactPage whole) {
        whole.changed()
                .forEach(one -> AccessNotes.give(visit.context(), one.decision().answer()));
        return DraftImpactPage.of(visit.frame(visit.texts().of("impact.title")), number, whole);
    }
}
