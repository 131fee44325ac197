package jp.mokuteki.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running product with something in it, and one browser, for all tests of this JVM. */
final class Stage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERMITTED = """
            {"asOf": "2026-04-01", "action": "PROVIDE", "purpose": {"category": 6},
             "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"], "specifiedPersonalInformation": true}""";
    private static final String REFUSED = """
            {"asOf": "2026-04-01", "action": "RECEIVE", "purpose": {"category": 2},
             "counterparty": "ADMINISTRATIVE_ORGAN", "information": ["LOCAL_TAX"], "specifiedPersonalInformation": true}""";
    private static final String UNDETERMINED = """
            {"asOf": "2026-04-01", "action": "USE", "purpose": {"text": "加入者サービス向上のため"},
             "information": ["CLAIM"], "specifiedPersonalInformation": false}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Product product;
    private final Chromium chromium;

    private Stage() {
        chromium = Chromium.start();
        product = Product.start();
        decide(PERMITTED);
        decide(PERMITTED);
        decide(REFUSED);
        decide(UNDETERMINED);
        record("サンプル健康保険組合", "高崎市長", "K-1");
        record("全国健康保険協会", "サンプル健康保険組合", "K-2");
        post("/v1/ledger/records/0/corrections", "{\"reason\": \"誤記\"}");
        post("/v1/register/revisions", "{\"base\": 1}");
    }

    /** Gives the stage to whatever test asks for it; it is closed when all are over. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Stage.class));
            return store.computeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
        }
    }

    String address() {
        return product.address();
    }

    Visitor stranger() {
        return new Visitor(chromium.browser(), address(), new Browser.NewContextOptions());
    }

    Visitor withoutScripts() {
        var visitor =
                new Visitor(chromium.browser(), address(), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        return signIn(visitor, Product.TOKEN);
    }

    /** Somebody with every role. */
    Visitor visitor() {
        return signIn(stranger(), Product.TOKEN);
    }

    Visitor visitor(String token) {
        return signIn(stranger(), token);
    }

    private static Visitor signIn(Visitor visitor, String token) {
        visitor.open("/sign-in");
        visitor.page().fill("#token", token);
        visitor.page().click("main button[type=submit]");
        visitor.page().waitForURL(url -> !url.endsWith("/sign-in"));
        return visitor;
    }

    void decide(String question) {
        post("/v1/decisions", question);
    }

    JsonNode record(String inquirer, String provider, String reference) {
        var content = JSON.createObjectNode()
                .put("inquirer", inquirer)
                .put("provider", provider)
                .put("requestedAt", "2026-11-01T09:00:00+09:00")
                .put("nonDisclosure", false);
        content.putArray("items").add("地方税関係情報");
        var statement = JSON.createObjectNode().put("kind", "request").put("reference", reference);
        statement.set("content", content);
        return post("/v1/ledger/records", statement.toString());
    }

    /** A new credential with one role. */
    String token(String name, String role) {
        var request = JSON.createObjectNode().put("name", name);
        request.putArray("roles").add(role);
        return post("/v1/credentials", request.toString()).get("token").textValue();
    }

    JsonNode get(String path) {
        return sent(HttpRequest.newBuilder(URI.create(address() + path)));
    }

    /** Asks the interface for programs to make something; what it says against it fails the test. */
    JsonNode post(String path, String body) {
        return sent(HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Begins a draft and takes a purpose out of it. */
    int draftWithout(String purpose) {
        var published = new ArrayList<Integer>();
        get("/v1/register/revisions").get("items").forEach(item -> {
            if (item.get("state").textValue().equals("published")) {
                published.add(item.get("number").intValue());
            }
        });
        int base = published.get(published.size() - 1);
        int draft = post("/v1/register/revisions", "{\"base\": " + base + "}")
                .get("number")
                .intValue();
        remove(draft, purpose);
        return draft;
    }

    private void remove(int draft, String purpose) {
        String address = address() + "/v1/register/revisions/" + draft + "/purposes/" + purpose;
        String tag = answered(HttpRequest.newBuilder(URI.create(address)))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        answered(HttpRequest.newBuilder(URI.create(address))
                .header("If-Match", tag)
                .DELETE());
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) {
        HttpResponse<String> response =
                send(request.header("Authorization", "Bearer " + Product.TOKEN).build());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response;
    }

    private JsonNode sent(HttpRequest.Builder request) {
        HttpResponse<String> response = answered(request);
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        product.close();
    }
}
