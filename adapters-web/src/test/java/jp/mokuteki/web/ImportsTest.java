package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.TableFaultCode;
import jp.mokuteki.formats.FormattedTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document becomes a draft, or nothing. */
class ImportsTest {
    private static final String OUTLINE = """
            個人情報の利用目的

            1. 被保険者等に対する保険給付に必要な利用目的
            【健保組合等の内部での利用に係る事例】
            ・保険給付及び付加給付の実施
            【他の事業者等への情報提供を伴う事例】
            ・海外療養費に係る翻訳のための外部委託
            """;

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> sent(String token, String type, byte[] document) {
        return server.send(server.to("/v1/imports")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    private HttpResponse<String> sent(String type, String document) {
        return sent(TestServer.TOKEN, type, document.getBytes(StandardCharsets.UTF_8));
    }

    private int revisions() {
        return TestServer.json(server.get("/v1/register/revisions"))
                .get("items")
                .size();
    }

    @Test
    void a_document_becomes_a_draft_with_a_report_of_every_line() {
        HttpResponse<String> response = sent("text/plain", OUTLINE);

        JsonNode report = TestServer.json(response);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains("/v1/register/revisions/2");
        assertThat(report.get("revision").intValue()).isEqualTo(2);
        assertThat(report.get("lines")).map(line -> line.get("line").intValue()).contains(1, 2, 3, 4, 5, 6, 7);
        assertThat(report.at("/categories/0/cells/2/purposes/0").textValue()).isEqualTo("海外療養費に係る翻訳のための外部委託");
        JsonNode draft = TestServer.json(server.get("/v1/register/revisions/2"));
        assertThat(draft.get("state").textValue()).isEqualToIgnoringCase("draft");
    }

    @Test
    void what_is_proposed_is_named_with_its_words_and_decides_nothing() {
        JsonNode report = TestServer.json(sent("text/plain", OUTLINE));

        assertThat(report.get("lines"))
                .filteredOn(line -> line.path("purpose").asText().equals("1.other-business.1"))
                .singleElement()
                .satisfies(line -> assertThat(line.at("/proposal/leads").toString())
                        .contains("{\"attribute\":\"handling\",\"value\":\"ENTRUSTMENT\",\"phrase\":\"委託\"}"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
    void every_form_but_linked_data_can_be_sent_back(TableFormat format) {
        String written = new FormattedTables().write(SocietyTable.revision(), format);

        HttpResponse<String> response =
                sent(format == TableFormat.ISSUED ? "text/markdown" : format.mediaType(), written);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(TestServer.json(response).get("categories")).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, windows-31j", "text/plain, EUC-JP", "text/plain; charset=shift_jis, windows-31j"})
    void a_document_in_another_encoding_is_read(String type, String charset) {
        HttpResponse<String> response = sent(TestServer.TOKEN, type, OUTLINE.getBytes(Charset.forName(charset)));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).contains("保険給付及び付加給付の実施");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain | 当組合は法令を守ります。                                  | /1          | 利用目的の表が見つかりません
            text/plain | 1. 給付~【内部での利用】~・支給~1. 年金~【内部での利用】~・照会 | /4/category | 区分の番号1が二度あります
            text/csv   | 区分,内部での利用,備考~1. 給付,支給,x                     | /1/3        | どの形態にも当たらない列です
            text/csv   | 区分,内部での利用~1. 給付,"支給                            | /1          | 引用符の位置が違う
            text/html  | <script>1. 給付</script>                                  | /1          | 利用目的の表が見つかりません
            text/plain | %PDF-1.7                                                  | /1          | PDFのファイル
            application/json | {"categories": 1}                                   | /1          | 配列が必要です
            """)
    void what_is_no_table_is_answered_with_line_and_reason_and_nothing_is_stored(
            String type, String document, String pointer, String reason) {
        HttpResponse<String> response = sent(type, document.replace("~", "\n"));

        JsonNode problem = TestServer.json(response);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/import-invalid");
        assertThat(problem.at("/errors/0/pointer").textValue()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/detail").textValue()).contains(reason);
        assertThat(revisions()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 区分の番号1が二度あります。最初は4行目です。
            en | This cannot be read: the number 1 stands twice, first in line 4.
            """)
    void the_cause_has_a_code_and_its_sentence_is_in_the_reader_s_language(String language, String sentence) {
        String document = "題名\n\n\n1. 給付\n【内部での利用】\n・支給\n1. 年金\n【内部での利用】\n・照会\n";
        HttpResponse<String> response = server.send(server.authorized("/v1/imports")
                .header("Content-Type", "text/plain")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(document)));

        JsonNode problem = TestServer.json(response);
        assertThat(problem.get("detail").textValue()).isEqualTo(sentence);
        assertThat(problem.at("/errors/0/detail").textValue()).isEqualTo(sentence);
        assertThat(problem.at("/errors/0/code").textValue()).isEqualTo("malformed");
        assertThat(problem.at("/errors/0/cause").textValue()).isEqualTo(TableFaultCode.CATEGORY_TWICE.name());
        assertThat(problem.at("/errors/0/pointer").textValue()).isEqualTo("/7/category");
    }

    @Test
    void a_document_that_is_too_big_is_told_so() {
        assertThat(sent("text/plain", "x".repeat(5 * 1024 * 1024)).body()).contains("4 MiBまで");
        assertThat(sent("text/plain", "x".repeat(9 * 1024 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void an_individual_number_is_refused_and_not_repeated() {
        HttpResponse<String> response = sent("text/plain", OUTLINE.replace("翻訳", "翻訳 1234-5678-9018 "));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/my-number-detected");
        assertThat(TestServer.json(response).at("/errors/0/pointer").textValue())
                .isEqualTo("/7");
        assertThat(response.body()).doesNotContain("9018");
        assertThat(revisions()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain; charset=\"", "text/plain; header=present", "image/png"})
    void other_media_types_are_not_taken(String type) {
        assertThat(sent(type, OUTLINE).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "APPLICATION", "APPROVER", "AUDITOR", "ADMIN"})
    void only_an_editor_imports(Role role) {
        HttpResponse<String> response =
                sent(server.tokenFor(role), "text/plain", OUTLINE.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(revisions()).isOne();
    }
}
