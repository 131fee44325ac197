package jp.mokuteki.web;

import java.util.List;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.page.Link;

/** ページ — the one place that declares every page: its path, who may see it, and where the navigation leads. */
final class Pages {
    /** The register as the public sees it. */
    static final String HOME = "/";

    private static final List<Destination> NAVIGATION = List.of(
            new Destination("nav.register", HOME, Access.EVERYBODY),
            new Destination("nav.ask", AskPages.PATH, Access.PREVIEWS));

    private final UseCases ports;
    private final WebSettings settings;

    /** Where the navigation leads whoever may go there. */
    private record Destination(String text, String path, Access access) {}

    Pages(UseCases ports, WebSettings settings) {
        this.ports = ports;
        this.settings = settings;
    }

    List<Route> routes() {
        var published = new PublicPages(ports, settings.insurer());
        var signing = new SignInPages(ports.sessions(), new SessionCookie(settings.publicAddress()));
        return List.of(
                Route.page(HOME, Access.EVERYBODY, published::inForce, PublicationRoutes.INSURER),
                Route.page("/revisions/{n}", Access.EVERYBODY, published::revision, PublicationRoutes.INSURER),
                Route.page(SignInPages.PATH, Access.EVERYBODY, signing::ask, SignInPages.WANTED),
                Route.form(SignInPages.PATH, Access.EVERYBODY, signing::signIn, SignInPages.TOKEN, SignInPages.WANTED)
                        .opaque(SignInPages.TOKEN),
                Route.form(SignInPages.OUT, Access.SIGNED_IN, signing::signOut),
                Route.page(AskPages.PATH, Access.PREVIEWS, new AskPages(ports)::ask, AskQuery.FIELDS)
                        .repeating(AskQuery.INFORMATION),
                Route.get(AssetRoutes.PATH, Access.EVERYBODY, AssetRoutes::send));
    }

    /** Where a visitor may go. */
    static List<Link> navigation(Visit visit) {
        String here = visit.context().path();
        return NAVIGATION.stream()
                .filter(one -> visit.may(one.access()))
                .map(one -> new Link(
                        visit.texts().of(one.text()), one.path(), one.path().equals(here)))
                .toList();
    }
}
