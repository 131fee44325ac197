package jp.mokuteki.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** 契約の頁 — an OpenAPI document as a page that stands alone, without a script, for a screen of any width and for paper. */
public final class OpenApiPage {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font-family: sans-serif; line-height: 1.5; margin: 0 auto; max-width: 60rem; padding: 1rem; }
            h2 { border-bottom: 2px solid; margin-top: 3rem; }
            h3 { margin-top: 2rem; }
            code, pre { font-family: monospace; overflow-wrap: anywhere; }
            pre { border: 1px solid #888; overflow-x: auto; padding: .5rem; white-space: pre-wrap; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #888; overflow-wrap: anywhere; padding: .3rem; text-align: left; vertical-align: top; }
            @media (max-width: 40rem) { tr:first-child { display: none; } tr, td { display: block; } tr { margin-bottom: .5rem; } }
            @media print { body { font-size: 9pt; max-width: none; padding: 0; } a { color: inherit; } h3, tr { break-inside: avoid; } }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            %2$s</style>
            </head>
            <body>
            <h1>%1$s</h1>
            %3$s</body>
            </html>
            """;

    private final Reader document;
    private final Operations operations;

    private OpenApiPage(JsonNode document) {
        this.document = new Reader(document);
        this.operations = new Operations(this.document);
    }

    /**
     * Writes the page.
     *
     * @param document an OpenAPI 3.1 document whose parts stand in its components
     * @return the page, with one style sheet
     */
    public static String write(JsonNode document) {
        var page = new OpenApiPage(document);
        return PAGE.formatted(Html.escaped(document.at("/info/title").asText()), STYLE, page.content());
    }

    private String content() {
        JsonNode info = document.root().get("info");
        return Html.paragraph(Html.escaped(info.path("summary").asText()))
                + info.path("description")
                        .asText()
                        .lines()
                        .map(Html::escaped)
                        .map(Html::paragraph)
                        .collect(Collectors.joining())
                + operations.contents()
                + operations.all()
                + operations.unrouted()
                + schemas()
                + examples();
    }

    private String schemas() {
        var schemas = new Schemas(document);
        return document.component("schemas")
                .map(entry -> schemas.section(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", Html.heading(2, "schemas", "Schemas"), ""));
    }

    private String examples() {
        return document.component("examples")
                .map(OpenApiPage::example)
                .collect(Collectors.joining("", Html.heading(2, "examples", "Examples"), ""));
    }

    private static String example(Map.Entry<String, JsonNode> entry) {
        JsonNode value = entry.getValue().get("value");
        String text = value.isTextual() ? value.textValue() : value.toPrettyString();
        return Html.heading(3, "examples-" + entry.getKey(), Html.escaped(entry.getKey()))
                + Html.paragraph(Html.escaped(entry.getValue().path("summary").asText()))
                + "<pre>" + Html.escaped(text) + "</pre>\n";
    }
}
