package jp.mokuteki.web;

import io.javalin.http.Handler;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.page.Link;

/** ページ — the one place that declares every page: its path, who may see it, and where the navigation leads. */
final class Pages {
    /** The register as the public sees it. */
    static final String HOME = "/";

    private static final List<Destination> NAVIGATION = List.of(
            new Destination("nav.register", HOME, Access.EVERYBODY),
            new Destination("nav.ask", AskPages.PATH, Access.PREVIEWS),
            new Destination("nav.map", SightPages.MAP, Access.REGISTER),
            new Destination("nav.timeline", SightPages.TIMELINE, Access.REVISIONS),
            new Destination("nav.revisions", RevisionPages.LIST, Access.REVISIONS),
            new Destination("nav.import", ImportPages.PATH, Access.EDITING),
            new Destination("nav.ledger", LedgerPages.PATH, Access.LEDGER),
            new Destination("nav.dashboard", DashboardPages.PATH, Access.SIGNED_IN),
            new Destination("nav.credentials", CredentialPages.PATH, Access.CREDENTIALS));

    private final UseCases ports;
    private final WebSettings settings;
    private final Jobs jobs;

    /** Where the navigation leads whoever may go there. */
    private record Destination(String text, String path, Access access) {}

    Pages(UseCases ports, WebSettings settings, Jobs jobs) {
        this.ports = ports;
        this.settings = settings;
        this.jobs = jobs;
    }

    List<Route> routes() {
        return Stream.of(open(), signing(), asking(), revisions(), drafts(), imports(), credentials(), sights())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> open() {
        var published = new PublicPages(ports, settings.insurer());
        return List.of(
                Route.page(HOME, Access.EVERYBODY, published::inForce, PublicationRoutes.INSURER),
                Route.page("/revisions/{n}", Access.EVERYBODY, published::revision, PublicationRoutes.INSURER),
                Route.get(AssetRoutes.PATH, Access.EVERYBODY, AssetRoutes::send));
    }

    private List<Route> signing() {
        var signing = new SignInPages(ports.sessions(), new SessionCookie(settings.publicAddress()));
        return List.of(
                Route.page(SignInPages.PATH, Access.EVERYBODY, signing::ask, SignInPages.WANTED),
                Route.form(SignInPages.PATH, Access.EVERYBODY, signing::signIn, SignInPages.TOKEN, SignInPages.WANTED)
                        .opaque(SignInPages.TOKEN),
                Route.form(SignInPages.OUT, Access.SIGNED_IN, signing::signOut));
    }

    private List<Route> asking() {
        return List.of(Route.page(AskPages.PATH, Access.PREVIEWS, new AskPages(ports)::ask, AskQuery.FIELDS)
                .repeating(AskQuery.INFORMATION));
    }

    private List<Route> revisions() {
        var revisions = new RevisionPages(ports);
        return List.of(
                Route.page(RevisionPages.LIST, Access.REVISIONS, revisions::list),
                Route.page(RevisionPages.ONE, Access.REVISIONS, revisions::show),
                Route.page(RevisionPages.COMPARISON, Access.REVISIONS, revisions::compare, RevisionPages.WITH),
                Route.page(RevisionPages.DOCUMENT, Access.REVISIONS, revisions::document, RevisionPages.WITH),
                Route.form(MovePages.PATH, Access.MOVING, new MovePages(ports, revisions)::move, MovePages.FIELDS)
                        .opaque(RevisionPages.SEEN));
    }

    private List<Route> drafts() {
        var drafts = new DraftPages(ports, new RevisionPages(ports));
        return List.of(
                Route.make(DraftPages.DRAFTS, Access.EDITING, drafts::begin),
                editing(DraftPages.DESCRIPTION, drafts::describe, DraftPages.REASON, DraftPages.EFFECTIVE_FROM),
                editing(DraftPages.WORDINGS, drafts::reword, DraftPages.ON, DraftPages.FINDING),
                editing(DraftPages.CODES, drafts::confirm, DraftPages.PURPOSE).repeating(DraftPages.PURPOSE),
                editing(DraftPages.TEXTS, drafts::rewrite, DraftPages.PURPOSE, DraftPages.TEXT),
                editing(
                        DraftPages.RELATIONS,
                        drafts::relate,
                        DraftPages.PURPOSE,
                        DraftPages.RELATION,
                        DraftPages.EXPLANATION),
                editing(DraftPages.REMOVAL, drafts::remove));
    }

    /** A form that changes a draft says which it has shown. */
    private static Route editing(String path, Handler handler, String... fields) {
        String[] all =
                Stream.concat(Stream.of(RevisionPages.SEEN), Stream.of(fields)).toArray(String[]::new);
        return Route.form(path, Access.EDITING, handler, all).opaque(RevisionPages.SEEN);
    }

    private List<Route> credentials() {
        var credentials = new CredentialPages(
                ports.credentials(), ports.register().tellToday(), new FormRepeats(ports.service()));
        return List.of(
                Route.page(CredentialPages.PATH, Access.CREDENTIALS, credentials::list, CredentialPages.SENT),
                Route.make(
                                CredentialPages.PATH,
                                Access.CREDENTIALS,
                                credentials::issue,
                                CredentialPages.NAME,
                                CredentialPages.ROLES,
                                CredentialPages.UNTIL)
                        .repeating(CredentialPages.ROLES),
                Route.form(CredentialPages.REVOCATION, Access.CREDENTIALS, credentials::revoke));
    }

    private List<Route> imports() {
        var imports = new ImportPages(ports, jobs);
        return List.of(
                Route.page(ImportPages.PATH, Access.EDITING, imports::ask),
                Route.make(
                                ImportPages.PATH,
                                Access.EDITING,
                                imports::take,
                                ImportSource.TEXT,
                                ImportSource.FORMAT,
                                ImportSource.NAMED,
                                ImportPages.WANTED)
                        .uploading(ImportSource.FILE)
                        // its reader looks for Individual Numbers, and names the line
                        .opaque(ImportSource.TEXT));
    }

    private List<Route> sights() {
        return Stream.of(
                        new SightPages(ports).routes(),
                        new LedgerPages(ports, jobs).routes(),
                        new DashboardPages(ports).routes(),
                        List.of(Route.ask(ImpactPages.PATH, Access.REVISIONS, new ImpactPages(ports, jobs)::begin)),
                        new JobPages(jobs).routes())
                .flatMap(List::stream)
                .toList();
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
