package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.formats.FormattedTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register and its table over HTTP. */
class RegisterTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_register_names_society_title_and_revision_in_force() {
        JsonNode register = TestServer.json(SERVER.get("/v1/register"));

        assertThat(register.at("/society/number").textValue()).isEqualTo("06139992");
        assertThat(register.at("/society/name").textValue()).isEqualTo("サンプル健康保険組合");
        assertThat(register.get("today").textValue()).isEqualTo("2026-04-01");
        assertThat(register.get("title").textValue()).isEqualTo("個人情報の利用目的（個人情報保護管理規程 別表2）");
        assertThat(register.at("/register/revision").intValue()).isEqualTo(1);
        assertThat(register.at("/register/effectiveFrom").textValue()).isEqualTo("2020-10-01");
        assertThat(register.at("/register").has("effectiveTo")).isFalse();
        assertThat(SERVER.get(register.at("/links/table").textValue()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    json   | application/json
                    csv    | text/csv;charset=utf-8
                    md     | text/markdown;charset=utf-8
                    issued | text/plain;charset=utf-8
                    html   | text/html;charset=utf-8
                    """)
    void the_table_comes_in_the_form_that_is_named(String format, String mediaType) {
        HttpResponse<String> table = SERVER.get("/v1/register/table?format=" + format, "Accept", "image/png");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).isEqualTo(document(format));
        assertThat(table.headers().firstValue("Content-Type")).hasValue(mediaType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                          | json
                    application/json                             | json
                    application/*                                | json
                    text/csv                                     | csv
                    TEXT/CSV; charset=utf-8                      | csv
                    text/markdown                                | md
                    text/plain                                   | issued
                    text/html                                    | html
                    application/ld+json                          | jsonld
                    text/*                                       | csv
                    text/html,application/xhtml+xml,*/*;q=0.8    | html
                    text/csv;q=0.5, text/html;q=0.9              | html
                    application/json;q=0, */*                    | csv
                    text/*;q=0.9, text/csv;q=0.1, text/html;q=0.5 | md
                    image/png, text/plain;q=0.001                | issued
                    ''                                           | json
                    """)
    void the_table_comes_in_the_form_that_is_accepted(String accept, String format) {
        HttpResponse<String> table = SERVER.get("/v1/register/table", "Accept", accept);

        assertThat(table.body()).isEqualTo(document(format));
        assertThat(table.headers().firstValue("Vary")).hasValue("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml", "text/csv;q=0", "nonsense", "*/*;q=0"})
    void a_form_that_there_is_not_is_not_acceptable(String accept) {
        HttpResponse<String> table = SERVER.get("/v1/register/table", "Accept", accept);

        assertThat(table.statusCode()).isEqualTo(406);
        assertThat(TestServer.json(table).get("type").textValue()).isEqualTo("/problems/not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, 404", "2020-10-01, 200", "2026-04-01, 200"})
    void the_table_is_there_on_the_days_on_which_a_revision_is_in_force(String day, int status) {
        HttpResponse<String> table = SERVER.get("/v1/register/table?asOf=" + day);

        assertThat(table.statusCode()).isEqualTo(status);
    }

    @Test
    void the_same_document_has_the_same_strong_tag_and_another_form_another() {
        String json = tag("json");
        String again = tag("json");
        String csv = tag("csv");

        assertThat(json).isEqualTo(again).isNotEqualTo(csv).startsWith("\"").endsWith("\"");
    }

    private static String document(String format) {
        return new FormattedTables()
                .write(SocietyTable.revision(), TableFormat.of(format).orElseThrow());
    }

    private static String tag(String format) {
        return SERVER.get("/v1/register/table?format=" + format)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @Test
    void head_answers_like_get_without_a_body() {
        HttpResponse<String> there =
                SERVER.send(SERVER.authorized("/v1/register").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> absent = SERVER.send(
                SERVER.authorized("/v1/grounds/NOTHING").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.body()).isEmpty();
        assertThat(absent.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/register/table?format=xlsx                     | /format
                    /v1/register/table?format=                         | /format
                    /v1/register/table?asOf=2026-02-29                 | /asOf
                    /v1/register/table?asOf                            | /asOf
                    /v1/register/table?asOf=2026-04-01&asOf=2026-04-01 | /asOf
                    /v1/register/table?as0f=2026-04-01                 | ''
                    /v1/register/table?asOf=2026-04-01&                | ''
                    /v1/register?asOf=2026-04-01                       | ''
                    /v1/grounds?asOf=x                                 | /asOf
                    /v1/network-flows?asOf=x                           | /asOf
                    /v1/decisions?limit=0                              | /limit
                    /v1/decisions?limit=201                            | /limit
                    /v1/decisions?limit=2000                           | /limit
                    /v1/decisions?limit=ten                            | /limit
                    /v1/decisions?limit=%EF%BC%91                      | /limit
                    /healthz?verbose=1                                 | ''
                    """)
    void a_query_that_is_not_understood_is_refused(String path, String pointer) {
        HttpResponse<String> response = SERVER.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/invalid-parameter");
        assertThat(TestServer.json(response).at("/errors/0/pointer").textValue())
                .isEqualTo(pointer);
    }

    @Test
    void a_query_may_be_percent_encoded() {
        assertThat(SERVER.get("/v1/register/table?%61sOf=2020%2D09%2D30").statusCode())
                .isEqualTo(404);
    }
}
