package jp.mokuteki.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import jp.mokuteki.web.openapi.OpenApiPage;

/** The contract of this interface: as a document for programs and, written from it, as a page for people. */
final class ContractRoutes {
    private static final String TEXT = text();
    private static final TaggedDocument DOCUMENT = new TaggedDocument("application/json", TEXT);
    private static final TaggedDocument PAGE = new TaggedDocument("text/html;charset=utf-8", OpenApiPage.write(tree()));

    private ContractRoutes() {}

    static void document(Context context) {
        DOCUMENT.send(context);
    }

    static void page(Context context) {
        PAGE.send(context);
    }

    static JsonNode tree() {
        try {
            return JsonMapper.builder().build().readTree(TEXT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contract is no JSON", e);
        }
    }

    private static String text() {
        try (InputStream resource = ContractRoutes.class.getResourceAsStream("openapi.json")) {
            return new String(Objects.requireNonNull(resource, "openapi.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
