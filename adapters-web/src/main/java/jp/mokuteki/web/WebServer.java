package jp.mokuteki.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** サーバー — the running HTTP side. Thread-safe. */
public final class WebServer implements AutoCloseable {
    private static final int BUFFER = 8 * 1024;

    private final Javalin server;

    private final Jobs jobs;

    private WebServer(Javalin server, Jobs jobs) {
        this.server = server;
        this.jobs = jobs;
    }

    /**
     * Starts to listen.
     *
     * @param settings where
     * @param ports the use cases
     * @return the running server, to be closed by the caller
     */
    public static WebServer start(WebSettings settings, UseCases ports) {
        return start(settings, ports, Patience.USUAL);
    }

    static WebServer start(WebSettings settings, UseCases ports, Patience patience) {
        var jobs = new Jobs(settings.rateLimit().time());
        var pages = new Pages(ports, settings, jobs);
        return new WebServer(
                Javalin.create(config -> configure(config, settings, ports, pages, patience))
                        .start(),
                jobs);
    }

    private static void configure(
            JavalinConfig config, WebSettings settings, UseCases ports, Pages pages, Patience patience) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        Connections.configure(config.jetty, settings, patience);
        // an Error passes by every exception handler; this way Jetty asks for the page of its own
        config.router.javaLangErrorHandler(ServerProblems::failed);
        config.http.prefer405over404 = true;
        // a compressed document would need a tag of its own
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        // by itself Javalin makes a buffer of 32 KiB for every answer
        config.http.responseBufferSize = BUFFER;
        var api = new Api(ports, settings.insurer());
        var entry = new PageEntry(ports.sessions().resumeSession(), pages.routes(), settings.publicAddress());
        var authentication = new Authentication(ports.credentials().authenticateCaller(), api.openPaths());
        var limiter = new RateLimiter(settings.rateLimit());
        config.routes.before(
                context -> admit(context, entry.isOfPages(context) ? entry::check : authentication::check, limiter));
        var notes = new AccessNotes(ports.service().noteAccess());
        var repeats = new Repeats(ports.service().answerOnce(), ports.service().doWhole(), notes);
        Stream.concat(api.routes().stream(), pages.routes().stream())
                .forEach(route -> route.addTo(config.routes, repeats));
        config.routes.after(notes::note);
        // by itself, so that what says that the note failed leaves too
        config.routes.after(Responses::send);
        Problems.addTo(config.routes);
    }

    /** Runs before every route, after {@link Connections} has let the request pass: who asks, method, rate, headers that are kept. */
    private static void admit(Context context, Consumer<Context> authentication, RateLimiter limiter) {
        authentication.accept(context);
        // Javalin would take the names of its own hooks for methods
        if (!context.method().isHttpMethod()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        limiter.check(context);
        NumberCheck.refuseInHeaders(context);
    }

    /**
     * Tells where it listens.
     *
     * @return the port
     */
    public int port() {
        return server.port();
    }

    /** Stops to listen. */
    @Override
    public void close() {
        server.stop();
        jobs.close();
    }
}
