package jp.mokuteki.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.page.DashboardPage;

/** 状況のページ — how things stand, as far as the visitor may see it. */
final class DashboardPages {
    static final String PATH = "/dashboard";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int MONTHS = 12;

    private final UseCases ports;

    DashboardPages(UseCases ports) {
        this.ports = ports;
    }

    List<Route> routes() {
        return List.of(Route.page(PATH, Access.SIGNED_IN, this::show, FROM, TO));
    }

    private void show(Context context) {
        Visit visit = Visit.of(context);
        InsurerNumber insurer = Authentication.insurer(context);
        LocalDate today = ports.register().tellToday().today();
        Parameters parameters = Parameters.of(context).filled();
        LocalDate from =
                parameters.date(FROM).orElseGet(() -> today.withDayOfMonth(1).minusMonths(MONTHS - 1));
        LocalDate to = parameters.date(TO).orElse(today);
        visit.show(new DashboardPage(
                visit.frame(visit.texts().of("dashboard.title")),
                from,
                to,
                only(visit, Access.REVISIONS).flatMap(may -> findings(visit, insurer, today)),
                only(visit, Access.DECISIONS).map(may -> decisions(insurer, from, to)),
                only(visit, Access.LEDGER)
                        .map(may -> ports.retention().showDue().show(insurer, Optional.empty()))));
    }

    private static Optional<Access> only(Visit visit, Access access) {
        return Optional.of(access).filter(visit::may);
    }

    private Optional<DashboardPage.Findings> findings(Visit visit, InsurerNumber insurer, LocalDate today) {
        return ports.register()
                .showTable()
                .inForce(insurer, today, Optional.empty())
                .flatMap(revision ->
                        ports.reviews().reviewRevision().review(insurer, revision.number(), Optional.of(today)))
                .map(report -> DashboardPage.Findings.of(visit.texts(), report));
    }

    private DashboardPage.Decisions decisions(InsurerNumber insurer, LocalDate from, LocalDate to) {
        var decided = new DayRange(Optional.of(from), Optional.of(to));
        return DashboardPage.Decisions.of(ports.decisions().showStatistics().show(insurer, decided));
    }
}
