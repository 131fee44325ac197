package jp.mokuteki.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.web.page.FlowPage;
import jp.mokuteki.web.page.TimelinePage;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 図のページ — pictures of the register: who gets what, and what held when. */
final class SightPages {
    static final String MAP = "/map";
    static final String TIMELINE = "/timeline";

    private static final String AS_OF = "asOf";

    private final UseCases ports;

    SightPages(UseCases ports) {
        this.ports = ports;
    }

    List<Route> routes() {
        return List.of(
                Route.page(MAP, Access.REGISTER, this::map, AS_OF),
                Route.page(TIMELINE, Access.REVISIONS, this::timeline));
    }

    private void map(Context context) {
        Visit visit = Visit.of(context);
        LocalDate day = Parameters.of(context).filled().date(AS_OF).orElseGet(this::today);
        var revision = timeline(Authentication.insurer(context)).on(day);
        visit.show(FlowPage.of(visit.frame(visit.texts().of("map.title")), day, revision));
    }

    private void timeline(Context context) {
        Visit visit = Visit.of(context);
        var frame = visit.frame(visit.texts().of("timeline.title"));
        visit.show(TimelinePage.of(frame, timeline(Authentication.insurer(context)), today()));
    }

    private RegisterTimeline timeline(InsurerNumber insurer) {
        List<RegisterRevision> revisions = ports
                .reviews()
                .listPublications()
                .list(insurer)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND))
                .stream()
                .map(PublishedTable::revision)
                .toList();
        return new RegisterTimeline(revisions);
    }

    private LocalDate today() {
        return ports.register().tellToday().today();
    }
}
