package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.mokuteki.web.page.Frame;
import jp.mokuteki.web.page.ProblemPage;
import jp.mokuteki.web.page.Templates;
import jp.mokuteki.web.page.Texts;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.Language;
import jp.mokuteki.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** 誤りのページ — the answers to requests for pages that cannot be answered: the statuses of the API, in words for people. */
final class ProblemPages {
    private static final String WANTED = "jp.mokuteki.page";
    private static final String HINT = "problem.hint.";
    private static final Set<String> OF_SERVICE = Set.of("/healthz", "/readyz", "/openapi.json", "/openapi.html");

    private ProblemPages() {}

    /** Says that a request is for a page. */
    static void want(Context context) {
        context.attribute(WANTED, true);
    }

    static boolean isWanted(Context context) {
        return context.attribute(WANTED) != null;
    }

    /** Whether a request is for a page as far as it can be told before there is a route: outside of the API, by a browser. */
    static boolean isWanted(String path, @Nullable String accept) {
        return path.startsWith("/")
                && !isOfApi(path)
                && accept != null
                && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    /** Whether a path is one of the API or the service, which have no pages beside them. */
    static boolean isOfApi(String path) {
        return path.startsWith("/v1/")
                || path.startsWith("/access/")
                || path.startsWith("/schemas/")
                || path.equals("/v1")
                || OF_SERVICE.contains(path);
    }

    static void write(Context context, ProblemType type, List<Fault> faults) {
        Visit visit = Visit.ofProblem(context);
        context.status(type.status());
        if (type == ProblemType.UNAUTHENTICATED) {
            visit.show(SignInPages.pageFor(visit));
            return;
        }
        visit.show(page(visit.frame(type.title(visit.language())), type, faults));
    }

    private static ProblemPage page(Frame frame, ProblemType type, List<Fault> faults) {
        List<String> details = faults.stream()
                .map(fault -> detail(frame.texts(), fault))
                .distinct()
                .toList();
        return new ProblemPage(frame, type.status(), type.toString(), details, hint(frame.texts(), type));
    }

    /** A person finds a fault of a document by its line; the names of other parts are those of the API. */
    private static String detail(Texts texts, Fault fault) {
        String said = fault.detail(texts.language());
        if (fault.cause().isEmpty()) {
            return said;
        }
        String[] place = fault.pointer().substring(1).split("/", 2);
        return place.length == 1
                ? texts.of("fault.line", place[0], said)
                : texts.of("fault.column", place[0], place[1], said);
    }

    /** What helps a person is known of the problems that people run into. */
    private static String hint(Texts texts, ProblemType type) {
        String key = HINT + type;
        return texts.keys().contains(key) ? texts.of(key) : "";
    }

    /** The whole page where no route is reached. */
    static byte[] bytes(ProblemType type, Language language) {
        Frame frame = Frame.bare(language, type.title(language));
        return Templates.render(page(frame, type, List.of())).getBytes(StandardCharsets.UTF_8);
    }
}
