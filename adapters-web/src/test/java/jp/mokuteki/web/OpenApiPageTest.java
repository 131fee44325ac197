package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.mokuteki.web.openapi.OpenApiPage;
import org.junit.jupiter.api.Test;

/** The contract as a page. */
class OpenApiPageTest {
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);
    private static final String PAGE = OpenApiPage.write(ContractDocument.SERVED.root());

    private static List<String> found(Pattern pattern) {
        return pattern.matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void it_shows_every_operation_parameter_property_code_and_type_of_problem() {
        JsonNode root = ContractDocument.SERVED.root();

        assertThat(ContractDocument.SERVED.operations())
                .allSatisfy(operation -> assertThat(PAGE).contains("<code>" + operation + "</code>"));
        assertThat(root.findValuesAsText("name").stream().filter(name -> name.matches("[a-z][A-Za-z]+")))
                .allSatisfy(name -> assertThat(PAGE).contains(name));
        root.at("/components/schemas").properties().forEach(schema -> {
            assertThat(PAGE).contains(" id=\"schemas-" + schema.getKey() + "\"");
            schema.getValue()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(property -> assertThat(PAGE).contains("<code>" + property + "</code>"));
            schema.getValue()
                    .path("enum")
                    .forEach(code -> assertThat(PAGE).contains("<code>" + code.textValue() + "</code>"));
        });
    }

    @Test
    void every_link_leads_to_the_one_place_of_its_name() {
        assertThat(found(ANCHOR)).doesNotHaveDuplicates().containsAll(found(LINK));
        assertThat(found(LINK)).isNotEmpty();
    }

    @Test
    void it_may_use_its_one_style_sheet_and_nothing_else() throws Exception {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> response = server.send(server.to("/openapi.html"));

            List<String> styles = found(STYLE);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(styles.get(0).getBytes(StandardCharsets.UTF_8));
            assertThat(response.body()).isEqualTo(PAGE).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; ")
                    .endsWith("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            assertThat(PAGE).doesNotContain("<script").doesNotContain(" style=").doesNotContain("http-equiv");
        }
    }

    @Test
    void whatever_the_document_says_is_text() {
        String evil = "<img src=x onerror=\"alert('&')\">";
        ObjectNode root = ContractDocument.SERVED.root().deepCopy();
        root.withObject("/info").put("title", evil).put("summary", evil).put("description", evil);
        root.withObject("/paths/~1v1~1register/get").put("summary", evil).put("description", evil);
        root.withObject("/components/parameters/AsOf").put("description", evil).put("name", evil);
        root.withObject("/components/responses/NotFound").put("description", evil);
        root.withObject("/components/schemas/Question").put("description", evil);
        root.withObject("/components/schemas/Action/x-enumDescriptions").put("USE", evil);
        root.withObject("/components/examples/PermittedQuestion")
                .put("summary", evil)
                .put("value", evil);

        String page = OpenApiPage.write(root);

        assertThat(page)
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;");
        assertThat(page.split("&lt;img", -1)).hasSizeGreaterThan(12);
    }
}
