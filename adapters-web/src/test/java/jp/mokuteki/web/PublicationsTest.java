package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.formats.FormattedReviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public sees, without a credential; it is the morning of 2026-04-01 in Japan. */
class PublicationsTest {
    private static final InsurerNumber OTHER = InsurerNumber.parse("33120015");
    private static final String CANARY = "内部の覚え-すずめ";
    private static final List<String> FORMATS =
            TableFormat.OF_PUBLICATIONS.stream().map(TableFormat::code).toList();

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> asStranger(String path, String... headers) {
        var request = server.to(path);
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void a_stranger_sees_the_list_with_what_is_in_force_and_what_is_announced() {
        RevisionsTest.publish(server, 2);

        JsonNode items =
                TestServer.json(asStranger("/v1/publications?format=json")).get("items");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).get("society").textValue()).isEqualTo("サンプル健康保険組合");
        assertThat(items.get(0).has("publishedOn")).isFalse();
        assertThat(items.get(0).get("effectiveTo").textValue()).isEqualTo("2026-06-01");
        assertThat(items.get(1).get("publishedOn").textValue()).isEqualTo("2026-04-01");
        assertThat(items.get(1).get("effectiveFrom").textValue()).isEqualTo("2026-06-01");
        assertThat(items.get(1).get("address").textValue()).isEqualTo("/v1/publications/2");
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, ''", "2026-05-31, 1", "2026-06-01, 2"})
    void the_list_of_a_day_has_what_is_in_force_then(String day, String numbers) {
        RevisionsTest.publish(server, 2);

        JsonNode items = TestServer.json(asStranger("/v1/publications?format=json&asOf=" + day))
                .get("items");

        assertThat(items.findValuesAsText("revision")).isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers));
    }

    @Test
    void a_browser_gets_pages_that_may_load_nothing() {
        HttpResponse<String> list = asStranger("/v1/publications", "Accept", "text/html,*/*;q=0.8");
        HttpResponse<String> table = asStranger("/v1/publications/1", "Accept", "text/html,*/*;q=0.8");

        assertThat(list.body()).contains("<a href=\"/v1/publications/1\">第1版</a>", "サンプル健康保険組合", "不明");
        assertThat(table.body()).contains("<td>・なし</td>", "@page { size: A4 landscape");
        assertThat(table.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(table.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "md", "json", "jsonld"})
    void every_form_is_the_document_of_the_formats_and_is_not_sent_twice(String format) {
        HttpResponse<String> first = asStranger("/v1/publications/1?format=" + format);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = asStranger("/v1/publications/1?format=" + format, "If-None-Match", tag);

        var published = new PublishedTable(Optional.of("サンプル健康保険組合"), SocietyTable.revision(), Optional.empty());
        assertThat(first.body())
                .isEqualTo(new FormattedReviews()
                        .publish(published, TableFormat.of(format).orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void another_society_is_named_in_the_address() {
        server.tokenFor(OTHER, Set.of(Role.READER), Optional.empty());

        JsonNode list = TestServer.json(asStranger("/v1/publications?format=json&insurer=" + OTHER));
        HttpResponse<String> table = asStranger(list.at("/items/0/address").textValue() + "&format=json");

        assertThat(list.at("/items/0/address").textValue()).isEqualTo("/v1/publications/1?insurer=33120015");
        assertThat(TestServer.json(table).get("society").textValue()).isEqualTo("別の健康保険組合");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/publications?insurer=33120015, 404",
        "/v1/publications?insurer=33120016, 400",
        "/v1/publications?insurer=1, 400",
        "/v1/publications?format=csv, 400",
        "/v1/publications?asOf=2026-02-30, 400",
        "/v1/publications/2, 404",
        "/v1/publications/0, 404",
        "/v1/publications/one, 404",
        "/v1/publications/1?format=issued, 400",
        "/v1/publications/1/table, 401"
    })
    void what_there_is_not_is_not_found_and_what_is_malformed_is_said(String path, int status) {
        assertThat(asStranger(path).statusCode()).isEqualTo(status);
    }

    @Test
    void drafts_and_notes_are_in_no_form_and_on_no_route_of_the_public() {
        String editor = server.tokenFor(Role.EDITOR);
        RevisionsTest.publish(server, 2);
        RevisionsTest.draft(
                server,
                editor,
                "{\"reason\":\"" + CANARY + "\",\"effectiveFrom\":\"2026-07-01\",\"note\":\"" + CANARY + "\"}");

        for (String format : FORMATS) {
            for (int number : List.of(1, 2)) {
                assertThat(asStranger("/v1/publications/" + number + "?format=" + format)
                                .body())
                        .doesNotContain(CANARY, "credential", "bootstrap");
            }
        }
        assertThat(asStranger("/v1/publications?format=json").body()).doesNotContain(CANARY);
        assertThat(asStranger("/v1/publications").body()).doesNotContain(CANARY);
        assertThat(asStranger("/v1/publications/3").statusCode()).isEqualTo(404);
    }
}
