package jp.mokuteki.web;

import java.util.List;
import java.util.stream.Stream;

/** The JSON Schemas of the documents that pass from hand to hand: registers, manifests of flows, decisions. */
final class SchemaRoutes {
    private SchemaRoutes() {}

    static List<Route> routes() {
        return Stream.of("register", "flows", "decision")
                .map(SchemaRoutes::route)
                .toList();
    }

    private static Route route(String name) {
        String file = "schemas/" + name + ".json";
        var schema = new TaggedDocument("application/schema+json", Documents.text(file));
        return Route.get("/" + file, Access.EVERYBODY, schema::send);
    }
}
