package jp.mokuteki.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.page.PublicPage;
import jp.mokuteki.web.page.PublicRevision;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 公表のページ — the register as the public sees it: the revision in force, and those before and after it. */
final class PublicPages {
    private final UseCases ports;
    private final InsurerNumber usual;

    PublicPages(UseCases ports, InsurerNumber usual) {
        this.ports = ports;
        this.usual = usual;
    }

    void inForce(Context context) {
        LocalDate today = today();
        List<PublishedTable> published = published(context);
        Optional<PublishedTable> shown = published.stream()
                .filter(one -> one.revision().period().contains(today))
                .findFirst();
        show(context, shown, published);
    }

    void revision(Context context) {
        int number = Numbers.ofPath(context, "n");
        List<PublishedTable> published = published(context);
        PublishedTable shown = published.stream()
                .filter(one -> one.revision().number() == number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        show(context, Optional.of(shown), published);
    }

    private void show(Context context, Optional<PublishedTable> shown, List<PublishedTable> published) {
        Visit visit = Visit.of(context);
        String query = Parameters.of(context)
                .text(PublicationRoutes.INSURER)
                .map(number -> "insurer=" + number)
                .orElse("");
        var revisions = published.stream()
                .map(one -> PublicRevision.of(one, today(), query))
                .toList();
        String title = shown.map(one -> one.revision().table().title())
                .orElse(visit.texts().of("public.title"));
        var page = new PublicPage(
                visit.frame(title),
                published.stream().flatMap(one -> one.society().stream()).findFirst(),
                shown.map(one -> PublicRevision.of(one, today(), query)),
                revisions);
        if (PageEntry.visitor(context).isPresent()) {
            visit.show(page);
        } else {
            visit.showToAll(page);
        }
    }

    private LocalDate today() {
        return ports.register().tellToday().today();
    }

    private List<PublishedTable> published(Context context) {
        InsurerNumber insurer = Parameters.of(context)
                .read(PublicationRoutes.INSURER, FaultCode.MALFORMED, InsurerNumber::parse)
                .orElse(usual);
        return ports.reviews()
                .listPublications()
                .list(insurer)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
