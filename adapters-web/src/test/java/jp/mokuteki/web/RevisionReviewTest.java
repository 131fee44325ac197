package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import jp.mokuteki.application.port.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings and comparisons over HTTP; it is the morning of 2026-04-01 in Japan. */
class RevisionReviewTest {
    private static final TestServer SERVER = TestServer.start();
    private static final String FINDINGS = "/v1/register/revisions/1/findings";
    private static final String COMPARISON = "/v1/register/revisions/2/comparison";

    @BeforeAll
    static void announce() {
        RevisionsTest.publish(SERVER, 2);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, false, 3", "2021-09-01, true, 4", "2026-11-26, true, 14"})
    void the_findings_are_those_of_the_day(String day, boolean stale, int items) {
        JsonNode report = TestServer.json(SERVER.get(FINDINGS + "?on=" + day));

        assertThat(report.get("on").textValue()).isEqualTo(day);
        assertThat(report.get("stale").booleanValue()).isEqualTo(stale);
        assertThat(report.get("items")).hasSize(items);
    }

    @Test
    void without_a_day_it_is_today_or_the_first_day_of_what_is_announced() {
        JsonNode first = TestServer.json(SERVER.get(FINDINGS));
        JsonNode second = TestServer.json(SERVER.get("/v1/register/revisions/2/findings"));

        assertThat(first.get("on").textValue()).isEqualTo("2026-04-01");
        assertThat(second.get("on").textValue()).isEqualTo("2026-06-01");
    }

    @Test
    void the_sentences_come_in_the_language_of_the_reader() {
        JsonNode english = TestServer.json(SERVER.get(FINDINGS + "?on=2026-11-26", "Accept-Language", "en"));

        assertThat(english.at("/items/4/message").textValue())
                .isEqualTo("The network provision moved down by one item on 2021-09-01.");
    }

    @Test
    void a_comparison_names_what_changed_who_adopted_it_and_why() {
        JsonNode json = TestServer.json(SERVER.get(COMPARISON + "?with=1"));

        assertThat(json.at("/after/name").textValue()).isEqualTo("第2版");
        assertThat(json.at("/after/adoptedBy").textValue()).isEqualTo("理事会");
        assertThat(json.at("/after/reason").textValue()).isEqualTo("文言の整理");
        assertThat(json.at("/before/name").textValue()).isEqualTo("第1版");
        assertThat(json.get("changes")).isEmpty();
    }

    @Test
    void a_comparison_is_a_page_too() {
        HttpResponse<String> page = SERVER.get(COMPARISON + "?with=1&format=html");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body()).contains("@page { size: A4 portrait", "変更はありません。");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/register/revisions/9/findings, 404",
        "/v1/register/revisions/1/findings?on=yesterday, 400",
        "/v1/register/revisions/2/comparison, 400",
        "/v1/register/revisions/2/comparison?with=0, 400",
        "/v1/register/revisions/2/comparison?with=9, 404",
        "/v1/register/revisions/2/comparison?with=1&format=csv, 400"
    })
    void what_there_is_not_is_not_found_and_what_is_malformed_is_said(String path, int status) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"APPLICATION", "ADMIN"})
    void who_does_not_look_at_revisions_may_not(Role role) {
        String token = SERVER.tokenFor(role);

        assertThat(SERVER.getAs(token, FINDINGS).statusCode()).isEqualTo(403);
        assertThat(SERVER.getAs(token, COMPARISON + "?with=1").statusCode()).isEqualTo(403);
    }
}
