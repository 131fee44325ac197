package jp.mokuteki.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * A path with a method: who may ask it, which query parameters it knows, whether it is done once, and who handles it.
 *
 * @param method the method
 * @param path path with {@code {placeholders}}
 * @param access who may ask
 * @param parameters the query parameters that it knows
 * @param once whether it needs an idempotency key, and does once what is sent under one key more than once
 * @param handler answers
 */
record Route(HandlerType method, String path, Access access, Set<String> parameters, boolean once, Handler handler) {
    Route {
        parameters = Set.copyOf(parameters);
    }

    static Route get(String path, Access access, Handler handler, String... parameters) {
        return new Route(HandlerType.GET, path, access, Set.of(parameters), false, handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), false, handler);
    }

    static Route postOnce(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), true, handler);
    }

    static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, Set.of(), false, handler);
    }

    void addTo(RoutesConfig routes, Repeats repeats) {
        Handler checked = context -> handle(context, repeats);
        routes.addHttpHandler(method, path, checked);
        if (method.equals(HandlerType.GET)) {
            // by itself Javalin answers HEAD with 200 for things that are not there
            routes.addHttpHandler(HandlerType.HEAD, path, checked);
        }
    }

    private void handle(Context context, Repeats repeats) throws Exception {
        AccessNotes.reach(context, this);
        Authentication.require(context, access);
        Parameters.take(context, parameters);
        if (once) {
            repeats.handle(context, handler);
        } else {
            handler.handle(context);
        }
    }
}
