package jp.mokuteki.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * A path with a method: who may ask it, which query parameters it knows, what it leaves behind, and who handles it.
 *
 * @param method the method
 * @param path path with {@code {placeholders}}
 * @param access who may ask
 * @param parameters the query parameters that it knows
 * @param effect what it leaves behind
 * @param handler answers
 */
record Route(HandlerType method, String path, Access access, Set<String> parameters, Effect effect, Handler handler) {
    /** What a route leaves behind. */
    enum Effect {
        /** Nothing, or what notes and undoes itself. */
        NONE,
        /** A change, which is undone where it cannot be noted. */
        WHOLE,
        /** A change that is done once for each idempotency key. */
        ONCE
    }

    Route {
        parameters = Set.copyOf(parameters);
    }

    static Route get(String path, Access access, Handler handler, String... parameters) {
        return new Route(HandlerType.GET, path, access, Set.of(parameters), Effect.NONE, handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), Effect.NONE, handler);
    }

    static Route postOnce(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), Effect.ONCE, handler);
    }

    static Route postWhole(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Set.of(), Effect.WHOLE, handler);
    }

    static Route patch(String path, Access access, Handler handler) {
        return new Route(HandlerType.PATCH, path, access, Set.of(), Effect.WHOLE, handler);
    }

    static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, Set.of(), Effect.WHOLE, handler);
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
        switch (effect) {
            case NONE -> handler.handle(context);
            case WHOLE -> repeats.handleWhole(context, handler);
            case ONCE -> repeats.handle(context, handler);
        }
    }
}
