package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger is held against a list that somebody else keeps. */
class ReconciliationsTest {
    private static final String PATH = "/v1/reconciliations";
    private static final String HEADER = "requestedAt,providedAt,inquirer,provider,procedure,information,reference\n";
    private static final String ROW = row("2026-04-01T09:58:00+09:00");

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    /** A row about the exchange that {@link Statements#FACT} records, at some time. */
    private static String row(String requestedAt) {
        return requestedAt + ",2026-04-01T09:59:31+09:00,全国健康保険協会,サンプル健康保険組合,P-1,資格情報,\n";
    }

    /** Posts a list with what else it is to be sent with; without a type of its own it is CSV. */
    static HttpResponse<String> reconcile(TestServer server, String token, String list, String... headers) {
        HttpRequest.Builder request = server.to(PATH)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(list));
        if (!List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "text/csv");
        }
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    private JsonNode reconciled(String list) {
        HttpResponse<String> response = reconcile(server, TestServer.TOKEN, list);
        assertThat(response.statusCode()).isEqualTo(200);
        return TestServer.json(response);
    }

    @Test
    void an_exchange_that_both_have_leaves_nothing_over() {
        server.post("/v1/ledger/records", Statements.FACT);

        JsonNode found = reconciled(HEADER + ROW);

        assertThat(found.get("verdict").textValue()).isEqualTo("COMPLETE");
        assertThat(found.get("totals").toString())
                .isEqualTo("{\"ours\":1,\"theirs\":1,\"matched\":1,\"skewed\":0,\"onlyOurs\":0,\"onlyTheirs\":0}");
    }

    @Test
    void what_only_one_side_has_and_what_is_skewed_is_named_by_record_and_line() {
        server.post("/v1/ledger/records", Statements.FACT);
        server.post("/v1/ledger/records", Statements.FACT.replace("資格情報", "給付情報"));

        JsonNode found = reconciled(HEADER + row("2026-03-01T09:58:00+09:00") + row("2026-04-01T09:56:29.5+09:00"));

        assertThat(found.get("verdict").textValue()).isEqualTo("INCOMPLETE");
        assertThat(found.get("totals").toString())
                .isEqualTo("{\"ours\":2,\"theirs\":2,\"matched\":0,\"skewed\":1,\"onlyOurs\":1,\"onlyTheirs\":1}");
        assertThat(found.get("skewed").toString()).isEqualTo("[{\"sequence\":0,\"line\":3,\"skewSeconds\":91}]");
        assertThat(found.get("onlyOurs").toString())
                .isEqualTo("[{\"sequence\":1,\"kind\":\"provision\",\"requestedAt\":\"2026-04-01T09:58:00+09:00\"}]");
        assertThat(found.get("onlyTheirs").toString())
                .isEqualTo("[{\"line\":2,\"requestedAt\":\"2026-03-01T09:58:00+09:00\"}]");
    }

    @Test
    void a_record_that_was_corrected_away_is_not_held_against_the_list() {
        server.post("/v1/ledger/records", Statements.FACT);
        server.post("/v1/ledger/records/0/corrections", "{\"reason\":\"誤って記録した\"}");

        JsonNode found = reconciled(HEADER);

        assertThat(found.at("/totals/ours").intValue()).isZero();
    }

    @Test
    void an_insurer_s_list_is_held_against_the_insurer_s_own_ledger() {
        server.post("/v1/ledger/records", Statements.FACT);
        String other = server.tokenFor(InsurerNumber.parse("01130012"), EnumSet.of(Role.AUDITOR), Optional.empty());

        JsonNode found = TestServer.json(reconcile(server, other, HEADER + ROW));

        assertThat(found.at("/totals/onlyTheirs").intValue()).isOne();
        assertThat(found.at("/totals/ours").intValue()).isZero();
    }

    @Test
    void lists_end_after_a_thousand_while_the_totals_count_all() {
        String rows = IntStream.range(0, 1_001).mapToObj(i -> ROW).collect(Collectors.joining());

        JsonNode found = reconciled(HEADER + rows);

        assertThat(found.at("/totals/onlyTheirs").intValue()).isEqualTo(1_001);
        assertThat(found.get("onlyTheirs")).hasSize(found.get("listedAtMost").intValue());
    }

    @ParameterizedTest
    @CsvSource({
        "09:58:00+09:00, 09:58:00, import-invalid, malformed, /3/requestedAt",
        "全国健康保険協会, '=1+1', import-invalid, malformed, /3/inquirer",
        "サンプル健康保険組合, '', import-invalid, malformed, /3/provider",
        "P-1, 'P-1,P-2', import-invalid, malformed, /3",
        "全国健康保険協会, 1234-5678-9018, my-number-detected, individual-number, /3/inquirer",
        "P-1, 'P-1,,,,123456789018', my-number-detected, individual-number, /3",
    })
    void a_list_that_breaks_a_rule_is_refused_with_line_and_column_and_not_repeated(
            String right, String wrong, String type, String code, String place) {
        HttpResponse<String> response = reconcile(server, TestServer.TOKEN, HEADER + ROW + ROW.replace(right, wrong));

        JsonNode problem = TestServer.json(response);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/" + type);
        assertThat(problem.at("/errors/0/code").textValue()).isEqualTo(code);
        assertThat(problem.at("/errors/0/pointer").textValue()).isEqualTo(place);
        assertThat(response.body()).doesNotContain("9018").doesNotContain("1+1").doesNotContain("P-2");
    }

    @Test
    void a_number_in_the_place_of_a_header_is_detected() {
        HttpResponse<String> response = reconcile(server, TestServer.TOKEN, "123456789018\n");

        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/my-number-detected");
        assertThat(response.body()).doesNotContain("9018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "text/csv; charset=shift_jis", "text/csv; header=present"})
    void another_media_type_is_415(String type) {
        HttpResponse<String> response = reconcile(server, TestServer.TOKEN, HEADER + ROW, "Content-Type", type);

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void what_is_not_utf_8_is_400() {
        HttpResponse<String> response = server.send(server.authorized(PATH)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0x8b, (byte) 0x40})));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/invalid-utf8");
    }

    @Test
    void a_list_may_have_eight_mebibytes_and_not_one_more() {
        String most = HEADER + "\n".repeat(Bodies.DOCUMENT - HEADER.length());

        assertThat(reconcile(server, TestServer.TOKEN, most).statusCode()).isEqualTo(422);
        assertThat(reconcile(server, TestServer.TOKEN, most + "\n").statusCode())
                .isEqualTo(413);
    }
}
