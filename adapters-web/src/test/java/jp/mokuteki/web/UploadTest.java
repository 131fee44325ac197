package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mokuteki.application.port.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is chosen as a file, as a browser without scripts sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {
    private static final String PATH = "/register/imports";
    private static final String SOURCE = "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・保険給付の実施\n";
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final TestServer server = TestServer.start();
    private Browser editor;
    private String token;

    @BeforeAll
    void signIn() {
        editor = new Browser(server).signIn(server.tokenFor(Role.EDITOR));
        token = editor.formToken();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> sent(String... parts) {
        return editor.submitBytes(PATH, TYPE, body(parts).getBytes(StandardCharsets.UTF_8));
    }

    private String body(String... parts) {
        return "--" + BOUNDARY + "\r\n" + String.join("\r\n--" + BOUNDARY + "\r\n", parts) + "\r\n--" + BOUNDARY
                + "--\r\n";
    }

    private static String field(String name, String text) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text;
    }

    private static String file(String name, String content) {
        return "Content-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content;
    }

    private String token() {
        return field(Forms.TOKEN, token);
    }

    @Test
    void a_file_is_reported_line_by_line_and_then_becomes_a_draft() {
        HttpResponse<String> report = sent(
                token(), file("利用目的.txt", SOURCE), field("text", ""), field("format", ""), field("wanted", "report"));
        Document page = Jsoup.parse(report.body());
        HttpResponse<String> draft = sent(
                token(),
                field("named", page.expectFirst("input[name=named]").val()),
                field("text", page.expectFirst("#text").wholeText()),
                field("format", ""),
                field(FormRepeats.KEY, page.expectFirst("input[name=formKey]").val()),
                field("wanted", "draft"));

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(page.select(".report tbody tr").get(2).text()).contains("保険給付の実施");
        assertThat(page.text()).contains("利用目的.txt");
        assertThat(page.select("input[type=file]")).isEmpty();
        assertThat(draft.statusCode()).isEqualTo(303);
        assertThat(draft.headers().firstValue("Location").orElseThrow()).startsWith("/register/revisions/");
    }

    @Test
    void a_file_in_another_encoding_is_shown_in_its_own_characters() {
        byte[] before = body(token(), field("wanted", "report"), file("mokuteki.txt", ""))
                .getBytes(SHIFT_JIS);
        String text = new String(before, SHIFT_JIS).replace("plain\r\n\r\n", "plain\r\n\r\n" + SOURCE);

        HttpResponse<String> report = editor.submitBytes(PATH, TYPE, text.getBytes(SHIFT_JIS));

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(report.body()).expectFirst("#text").wholeText()).isEqualTo(SOURCE);
        assertThat(report.body()).contains("Shift_JIS");
    }

    @Test
    void the_form_that_a_name_tells_is_still_known_when_the_draft_is_made() {
        String csv = "category,title,column,purpose\r\n";
        HttpResponse<String> unread = sent(token(), file("表.csv", csv), field("wanted", "report"));

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unread.body()).select("input[name=named]").val()).isEqualTo("表.csv");
    }

    @Test
    void a_file_is_reported_before_it_can_become_a_draft() {
        HttpResponse<String> answer = sent(token(), file("a.txt", SOURCE), field("wanted", "draft"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".report tbody tr")).isNotEmpty();
    }

    @Test
    void neither_file_nor_text_and_both_of_them_are_told() {
        HttpResponse<String> nothing = sent(token(), file("", ""), field("text", ""), field("wanted", "report"));
        HttpResponse<String> both = sent(token(), file("a.txt", SOURCE), field("text", "別の文書"));

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(nothing.body()).select("[role=alert]").text()).contains("ファイルを選ぶか");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(both.body()).select("[role=alert]").text()).contains("両方");
        assertThat(Jsoup.parse(both.body()).expectFirst("#text").wholeText()).isEqualTo("別の文書");
    }

    @Test
    void a_form_in_parts_is_held_against_session_and_site_as_any_other() {
        byte[] whole = body(token(), file("a.txt", SOURCE)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> without = sent(file("a.txt", SOURCE), field("wanted", "report"));
        HttpResponse<String> wrong =
                sent(field(Forms.TOKEN, "0".repeat(64)), file("a.txt", SOURCE), field("wanted", "report"));
        HttpResponse<String> foreign = editor.submitBytes(PATH, TYPE, whole, "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> elsewhere =
                editor.submitBytes("/register/drafts", TYPE, body(token()).getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(without.statusCode(), wrong.statusCode(), foreign.statusCode(), elsewhere.statusCode()))
                .containsExactly(403, 403, 403, 415);
    }

    @Test
    void an_individual_number_in_file_or_name_is_refused_and_not_repeated() {
        HttpResponse<String> content =
                sent(token(), file("a.txt", SOURCE + "・123456789018 の管理\n"), field("wanted", "report"));
        HttpResponse<String> name = sent(token(), file("123456789018.txt", SOURCE), field("wanted", "report"));

        assertThat(content.statusCode()).isEqualTo(422);
        assertThat(content.body())
                .contains("4行目")
                .doesNotContain("123456789018")
                .doesNotContain("保険給付の実施");
        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(name.body()).doesNotContain("123456789018");
    }

    @Test
    void what_a_file_is_called_never_becomes_a_part_of_a_page() {
        HttpResponse<String> report =
                sent(token(), file("<svg onload=alert(1)>.txt", SOURCE), field("wanted", "report"));

        Document page = Jsoup.parse(report.body());
        assertThat(page.select("svg, [onload]")).isEmpty();
        assertThat(page.text()).contains("<svg onload=alert(1)>.txt");
    }

    @Test
    void a_file_that_is_no_text_is_told_by_what_it_is() {
        HttpResponse<String> answer = sent(token(), file("a.pdf", "%PDF-1.7\n"), field("wanted", "report"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("PDF");
    }

    @Test
    void why_a_document_cannot_be_read_is_told_in_the_reader_s_language_with_line_and_column() {
        byte[] twice = body(token(), file("a.txt", SOURCE + SOURCE)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> japanese = editor.submitBytes(PATH, TYPE, twice);
        HttpResponse<String> english = editor.submitBytes(
                PATH, TYPE, twice, "Sec-Fetch-Site", "same-origin", "Accept-Language", "en", "Accept", "text/html");

        assertThat(Jsoup.parse(japanese.body()).select("[role=alert]").text())
                .isEqualTo("文書を読み取れません（4行目、category）：区分の番号1が二度あります。最初は1行目です");
        assertThat(Jsoup.parse(english.body()).select("[role=alert]").text())
                .isEqualTo(
                        "The document cannot be read (line 4, category): the number 1 stands twice, first in line 1");
    }

    @Test
    void a_form_above_the_limit_is_refused_as_too_large() {
        HttpResponse<String> answer = sent(token(), file("a.txt", "x".repeat(Bodies.DOCUMENT)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--B",
                "--B--\r\n",
                "--B\r\n",
                "before\r\n--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\n--B--\r\nbehind",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\n--B\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\n--B--\n--B\r\nx: y\r\n\r\n\r\n--B--\r\n",
                "--B\r\nContent-Disposition: attachment; name=\"text\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n",
                "--B\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"; name=\"file\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"\r\nContent-Transfer-Encoding: base64\r\n\r\neA==\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"text\"; filename=\"x.txt\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''x.txt\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"unknown\"\r\n\r\nx\r\n--B--\r\n"
            })
    void parts_that_no_browser_sends_are_a_clear_problem(String body) {
        HttpResponse<String> answer =
                editor.submitBytes(PATH, "multipart/form-data; boundary=B", body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("要求の指定に誤りがあります。").contains("もう一度");
    }

    @Test
    void texts_that_are_not_in_utf8_are_refused() {
        byte[] body = body(token(), field("text", "表")).getBytes(SHIFT_JIS);

        assertThat(editor.submitBytes(PATH, TYPE, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=a b",
                "multipart/form-data; boundary=B; charset=utf-8",
                "multipart/mixed; boundary=B"
            })
    void any_other_media_type_is_none_that_is_known(String type) {
        assertThat(editor.submitBytes(PATH, type, new byte[0]).statusCode()).isEqualTo(415);
    }
}
