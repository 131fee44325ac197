package jp.mokuteki.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * A path with a method: who may ask it, which query parameters it knows, and who handles it.
 *
 * @param method the method
 * @param path path with {@code {placeholders}}
 * @param access who may ask
 * @param parameters the query parameters that it knows
 * @param handler answers
 */
record Route(HandlerType method, String path, Access access, Set<String> parameters, Handler handler) {
    Route {
        parameters = Set.copyOf(parameters);
    }

    static Route get(String path, Access access, Handler handler, String... parameters) {
        return new Route(HandlerType.GET, path, access, Set.of(parameters), handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), handler);
    }

    static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, Set.of(), handler);
    }

    void addTo(RoutesConfig routes) {
        Handler checked = context -> {
            Authentication.require(context, access);
            Parameters.take(context, parameters);
            handler.handle(context);
        };
        routes.addHttpHandler(method, path, checked);
        if (method.equals(HandlerType.GET)) {
            // by itself Javalin answers HEAD with 200 for things that are not there
            routes.addHttpHandler(HandlerType.HEAD, path, checked);
        }
    }
}
