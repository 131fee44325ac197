package jp.mokuteki.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** サーバー — the running HTTP side. Thread-safe. */
public final class WebServer implements AutoCloseable {
    private final Javalin server;

    private WebServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param settings where
     * @param ports the use cases
     * @return the running server, to be closed by the caller
     */
    public static WebServer start(WebSettings settings, WebPorts ports) {
        return new WebServer(
                Javalin.create(config -> configure(config, settings, ports)).start());
    }

    private static void configure(JavalinConfig config, WebSettings settings, WebPorts ports) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        configureJetty(config.jetty, settings);
        // an Error passes by every exception handler; this way Jetty asks for the page of its own
        config.router.javaLangErrorHandler(ServerProblems::failed);
        config.http.prefer405over404 = true;
        // a compressed document would need a tag of its own
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        var api = new Api(ports);
        var authentication = new Authentication(ports.credentials().authenticateCaller(), api.openPaths());
        config.routes.before(context -> admit(context, authentication));
        api.routes().forEach(route -> route.addTo(config.routes));
        Problems.addTo(config.routes);
    }

    private static void configureJetty(JettyConfig config, WebSettings settings) {
        config.host = settings.host();
        config.port = settings.port();
        config.modifyServer(jetty -> {
            jetty.setErrorHandler(new ServerProblems());
            jetty.insertHandler(new PlainRequests());
        });
        config.modifyServletContextHandler(handler -> handler.setErrorHandler(new ServerProblems()));
    }

    /** Runs before everything else: size, then method and path, then credential. */
    private static void admit(Context context, Authentication authentication) throws IOException {
        context.header("X-Content-Type-Options", "nosniff").header(Header.CACHE_CONTROL, "private, no-cache");
        Bodies.take(context, Api.bodyLimit(context.path()));
        // Javalin would take the names of its own hooks for methods
        if (!context.method().isHttpMethod()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        authentication.check(context);
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
    }
}
