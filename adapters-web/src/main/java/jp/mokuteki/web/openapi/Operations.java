package jp.mokuteki.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the operations, by tag, with what goes in and what may come out. */
final class Operations {
    private final Reader document;
    private final Schemas schemas;

    private record Operation(String method, String path, JsonNode node) {
        String anchor() {
            return node.get("operationId").textValue();
        }

        String name() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    Operations(Reader document) {
        this.document = document;
        this.schemas = new Schemas(document);
    }

    String contents() {
        return "<nav>\n"
                + tags().map(tag -> Html.paragraph(Html.escaped(name(tag)))
                                + Html.list(tagged(tag)
                                        .map(operation -> "<a href=\"#" + Html.escaped(operation.anchor()) + "\">"
                                                + Html.escaped(operation.name()) + "</a>")
                                        .toList()))
                        .collect(Collectors.joining())
                + Html.list(Stream.of("unrouted", "schemas", "examples")
                        .map(anchor -> Html.link("#/" + anchor))
                        .toList())
                + "</nav>\n";
    }

    String all() {
        return tags().map(tag -> Html.heading(2, "tag-" + name(tag).replace(' ', '-'), Html.escaped(name(tag)))
                        + Html.paragraph(Html.escaped(tag.path("description").asText()))
                        + tagged(tag).map(this::section).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** What is answered where there is no operation. */
    String unrouted() {
        return Html.heading(2, "unrouted", "Where there is no operation")
                + responses(document.root().path("x-unrouted-responses"));
    }

    private Stream<JsonNode> tags() {
        return stream(document.root().path("tags"));
    }

    private static String name(JsonNode tag) {
        return tag.get("name").textValue();
    }

    private Stream<Operation> tagged(JsonNode tag) {
        return document.root().get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .filter(operation -> operation.node().at("/tags/0").equals(tag.get("name")));
    }

    private String section(Operation operation) {
        JsonNode node = operation.node();
        String roles = Schemas.texts(node.path("x-roles")).collect(Collectors.joining(", "));
        return Html.heading(3, operation.anchor(), Html.code(operation.name()))
                + Html.paragraph(Html.escaped(node.path("summary").asText()) + ".")
                + Html.paragraph(Html.escaped(node.path("description").asText()))
                + Html.paragraph(roles.isEmpty() ? "No credential is needed." : "Roles: " + Html.escaped(roles) + ".")
                + parameters(node.path("parameters"))
                + requestBody(node)
                + responses(node.get("responses"));
    }

    private String parameters(JsonNode parameters) {
        return Html.table(
                List.of("Parameter", "In", "Type", "Required", "Meaning"),
                stream(parameters)
                        .map(document::resolved)
                        .map(parameter -> List.of(
                                Html.code(parameter.get("name").textValue()),
                                Html.escaped(parameter.get("in").textValue()),
                                schemas.type(parameter.get("schema")),
                                parameter.path("required").asBoolean() ? "yes" : "",
                                Html.escaped(parameter.path("description").asText())))
                        .toList());
    }

    private String requestBody(JsonNode operation) {
        return Html.table(
                List.of("Request body", "Content"),
                Stream.of(operation.path("requestBody"))
                        .filter(JsonNode::isObject)
                        .map(body ->
                                List.of(Html.escaped(body.path("description").asText()), content(body)))
                        .toList());
    }

    private String responses(JsonNode responses) {
        return Html.table(
                List.of("Status", "Meaning", "Content", "Headers"),
                responses.properties().stream().map(this::response).toList());
    }

    private List<String> response(Map.Entry<String, JsonNode> entry) {
        JsonNode response = document.resolved(entry.getValue());
        String types =
                Schemas.texts(response.path("x-problem-types")).map(Html::code).collect(Collectors.joining(", "));
        return List.of(
                Html.escaped(entry.getKey()),
                Html.escaped(response.path("description").asText()) + (types.isEmpty() ? "" : " " + types),
                content(response),
                response.path("headers").properties().stream()
                        .map(header -> Html.code(header.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    private String content(JsonNode body) {
        return body.path("content").properties().stream()
                .map(media -> Html.code(media.getKey()) + " "
                        + schemas.type(media.getValue().get("schema")) + examples(media.getValue()))
                .collect(Collectors.joining("<br>"));
    }

    private static String examples(JsonNode media) {
        String links = media.path("examples").properties().stream()
                .map(Map.Entry::getValue)
                .map(Reader::reference)
                .map(Html::link)
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "" : " (" + links + ")";
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
