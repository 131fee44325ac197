package jp.mokuteki.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * 接続 — what stands between the network and the routes: deadlines, limits, and the checks that need no route.
 *
 * <p>A client holds a thread only once its whole request is there, and only so many as {@link WebSettings#requestsAtOnce} says do; the others wait in
 * order and hold none, so that there are always threads left that take requests in.
 */
final class Connections {
    private static final int MOST = 2_048;
    private static final int WAITING_TO_BE_ACCEPTED = 1_024;
    private static final long IDLE_MILLISECONDS = 30_000;

    private Connections() {}

    static void configure(JettyConfig config, WebSettings settings, Patience patience) {
        config.addConnector((server, configuration) -> connector(server, configuration, settings, patience));
        config.modifyServer(server -> {
            server.setErrorHandler(new ServerProblems());
            server.insertHandler(checks(settings.requestsAtOnce(), patience));
            server.addBean(new NetworkConnectionLimit(MOST, server));
        });
        config.modifyServletContextHandler(handler -> {
            handler.setErrorHandler(new ServerProblems());
            handler.setSessionHandler(new NoSessions());
        });
    }

    /** Javalin would have Jetty look for a session of its own in every request. */
    private static final class NoSessions extends SessionHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            return getHandler().handle(request, response, callback);
        }
    }

    private static Connector connector(
            Server server, HttpConfiguration configuration, WebSettings settings, Patience patience) {
        configuration.setSendServerVersion(false);
        var connector = new ServerConnector(server, new PatientConnections(configuration, patience.header()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        connector.setAcceptQueueSize(WAITING_TO_BE_ACCEPTED);
        return connector;
    }

    private static Handler.Singleton checks(int requestsAtOnce, Patience patience) {
        var turns = new QoSHandler(new PlainRequests());
        turns.setMaxRequestCount(requestsAtOnce);
        // those who wait are bounded by the number of connections
        turns.setMaxSuspendedRequestCount(MOST);
        return new AnswerHeaders(new WholeBodies(patience.body(), new AddressCheck(turns)));
    }
}
