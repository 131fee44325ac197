package jp.mokuteki.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A path with a method: who may ask it, which query parameters it knows, what it leaves behind, and who handles it.
 *
 * @param method the method
 * @param path path with {@code {placeholders}}
 * @param access who may ask
 * @param known what its query may name, or its form where it takes one
 * @param effect what it leaves behind
 * @param handler answers
 */
record Route(HandlerType method, String path, Access access, Parameters.Known known, Effect effect, Handler handler) {
    /** What a route leaves behind. */
    enum Effect {
        /** Nothing, or what notes and undoes itself. */
        NONE,
        /** A change, which is undone where it cannot be noted. */
        WHOLE,
        /** A change that is done once for each idempotency key. */
        ONCE,
        /** A change that a form of a page asks for, which is undone where it cannot be noted. */
        FORM,
        /** Nothing that a form of a page asks for, or what notes and undoes itself. */
        ASKED
    }

    private static final Parameters.Known NOTHING = Parameters.Known.of(Set.of());

    static Route get(String path, Access access, Handler handler, String... parameters) {
        return new Route(HandlerType.GET, path, access, Parameters.Known.of(Set.of(parameters)), Effect.NONE, handler);
    }

    /** A page; any may be asked for in another language. */
    static Route page(String path, Access access, Handler handler, String... parameters) {
        return get(path, access, handler, with(parameters, Visit.LANGUAGE));
    }

    /** A form of a page; all have a token. */
    static Route form(String path, Access access, Handler handler, String... fields) {
        return form(path, access, handler, Effect.FORM, fields);
    }

    /** A form of a page that leaves nothing behind, or what notes and undoes itself. */
    static Route ask(String path, Access access, Handler handler, String... fields) {
        return form(path, access, handler, Effect.ASKED, fields);
    }

    /** A form of a page that makes something once, however often it is sent; it notes and undoes itself. */
    static Route make(String path, Access access, Handler handler, String... fields) {
        return ask(path, access, handler, with(fields, FormRepeats.KEY)).opaque(FormRepeats.KEY);
    }

    private static Route form(String path, Access access, Handler handler, Effect effect, String... fields) {
        var known = Parameters.Known.of(Set.of(with(fields, Forms.TOKEN))).opaque(Forms.TOKEN);
        return new Route(HandlerType.POST, path, access, known, effect, handler);
    }

    /** Whether it takes a form. */
    boolean takesForm() {
        return effect == Effect.FORM || effect == Effect.ASKED;
    }

    private static String[] with(String[] names, String name) {
        return Stream.concat(Arrays.stream(names), Stream.of(name)).toArray(String[]::new);
    }

    /** The same route, where one of its names may stand more than once. */
    Route repeating(String name) {
        return new Route(method, path, access, known.repeating(name), effect, handler);
    }

    /** The same route, where the text of one of its names is not looked at. */
    Route opaque(String name) {
        return new Route(method, path, access, known.opaque(name), effect, handler);
    }

    /** The same route, where a file may come in one of its fields. */
    Route uploading(String name) {
        return new Route(method, path, access, known.uploading(name), effect, handler);
    }

    /** The query parameters that it knows. */
    Set<String> parameters() {
        return known.names();
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, NOTHING, Effect.NONE, handler);
    }

    static Route postOnce(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, NOTHING, Effect.ONCE, handler);
    }

    static Route postWhole(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, NOTHING, Effect.WHOLE, handler);
    }

    static Route patch(String path, Access access, Handler handler) {
        return new Route(HandlerType.PATCH, path, access, NOTHING, Effect.WHOLE, handler);
    }

    static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, NOTHING, Effect.WHOLE, handler);
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
        Parameters.take(context, takesForm() ? NOTHING : known);
        switch (effect) {
            case NONE -> handler.handle(context);
            case WHOLE -> repeats.handleWhole(context, handler);
            case ONCE -> repeats.handle(context, handler);
            case FORM -> {
                Forms.take(context, this);
                repeats.handleWhole(context, handler);
            }
            case ASKED -> {
                Forms.take(context, this);
                handler.handle(context);
            }
        }
    }
}
