package jp.mokuteki.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import jp.mokuteki.web.openapi.OpenApiPage;

/** The contract of this interface: as a document for programs and, written from it, as a page for people. */
final class ContractRoutes {
    private static final String TEXT = Documents.text("openapi.json");
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
}
