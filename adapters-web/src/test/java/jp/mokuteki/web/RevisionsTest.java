package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register in time over HTTP: drafts, two people, three dates; it is the morning of 2026-04-01 in Japan. */
class RevisionsTest {
    static final String REVISIONS = "/v1/register/revisions";
    static final String NUMBER = "123456789018";
    private static final String SECOND = REVISIONS + "/2";
    private static final String CHANGES = "{\"reason\":\"文言の整理\",\"effectiveFrom\":\"2026-06-01\"}";
    private static final String SUBMIT = "{\"to\":\"submitted\"}";
    private static final String ADOPT = "{\"to\":\"adopted\",\"body\":\"理事会\"}";
    private static final String PUBLISH = "{\"to\":\"published\",\"medium\":\"ホームページ\"}";
    private final TestServer server = TestServer.start();
    private final String editor = server.tokenFor(Role.EDITOR);
    private final String approver = server.tokenFor(Role.APPROVER);

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpResponse<String> send(
            TestServer server, String token, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = server.to(path).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body.isEmpty()) {
            return server.send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        return server.send(request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Changes what has just been looked at. */
    static HttpResponse<String> change(
            TestServer server, String token, String method, String path, String body, String... headers) {
        String seen = path.endsWith("/transitions") ? path.replace("/transitions", "") : path;
        String tag = server.getAs(token, seen).headers().firstValue("ETag").orElse("\"none\"");
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("If-Match", tag));
        return send(server, token, method, path, body, all.toArray(String[]::new));
    }

    private HttpResponse<String> change(String token, String method, String path, String body) {
        return change(server, token, method, path, body);
    }

    private HttpResponse<String> move(String token, int number, String body) {
        return change(token, "POST", REVISIONS + "/" + number + "/transitions", body);
    }

    /** A draft with a reason and a day. */
    static void draft(TestServer server, String editor, String changes) {
        HttpResponse<String> created = send(server, editor, "POST", REVISIONS, "{}");
        String location = created.headers().firstValue("Location").orElseThrow();
        assertThat(change(server, editor, "PATCH", location, changes).statusCode())
                .isEqualTo(200);
    }

    private void draft() {
        draft(server, editor, CHANGES);
    }

    private void published(String changes, int number) {
        draft(server, editor, changes);
        assertThat(move(editor, number, SUBMIT).statusCode()).isEqualTo(200);
        assertThat(move(approver, number, ADOPT).statusCode()).isEqualTo(200);
        assertThat(move(approver, number, PUBLISH).statusCode()).isEqualTo(200);
    }

    /** Publishes an amendment as two people. */
    static void publish(TestServer server, int number) {
        String transitions = REVISIONS + "/" + number + "/transitions";
        String approver = server.tokenFor(Role.APPROVER);
        draft(server, server.tokenFor(Role.EDITOR), CHANGES);
        assertThat(change(server, TestServer.TOKEN, "POST", transitions, SUBMIT).statusCode())
                .isEqualTo(200);
        for (String step : List.of(ADOPT, PUBLISH)) {
            assertThat(change(server, approver, "POST", transitions, step).statusCode())
                    .isEqualTo(200);
        }
    }

    private static String slug(HttpResponse<String> response) {
        return TestServer.json(response).path("type").asText().replace("/problems/", "");
    }

    private static List<String> faults(HttpResponse<String> response) {
        var faults = new ArrayList<String>();
        TestServer.json(response)
                .path("errors")
                .forEach(fault -> faults.add(
                        fault.get("pointer").asText() + " " + fault.get("code").asText()));
        return faults;
    }

    private int inForce(String query) {
        HttpResponse<String> table = server.get("/v1/register/table?format=json&" + query);
        return table.statusCode() == 404
                ? 0
                : TestServer.json(table).get("revision").intValue();
    }

    @Test
    void a_draft_becomes_the_revision_in_force_through_two_people() {
        published(CHANGES, 2);

        JsonNode second = TestServer.json(server.get(SECOND));
        assertThat(second.get("state").asText()).isEqualTo("published");
        assertThat(second.at("/adoption/body").asText()).isEqualTo("理事会");
        assertThat(second.at("/adoption/adoptedOn").asText()).isEqualTo("2026-04-01");
        assertThat(second.at("/publication/publishedOn").asText()).isEqualTo("2026-04-01");
        assertThat(second.at("/publication/medium").asText()).isEqualTo("ホームページ");
        assertThat(second.get("authors")).hasSize(1);
        assertThat(inForce("asOf=2026-05-31")).isEqualTo(1);
        assertThat(inForce("asOf=2026-06-01")).isEqualTo(2);
    }

    @Test
    void the_table_as_issued_is_of_unknown_origin_and_ends_where_the_next_begins() {
        published(CHANGES, 2);

        JsonNode first = TestServer.json(server.get(REVISIONS + "/1"));

        assertThat(first.get("origin").asText()).isEqualTo("UNKNOWN");
        assertThat(first.has("adoption")).isFalse();
        assertThat(first.get("effectiveTo").asText()).isEqualTo("2026-06-01");
        assertThat(TestServer.json(server.get(REVISIONS)).get("items"))
                .extracting(item -> item.get("number").intValue())
                .containsExactly(1, 2);
    }

    @Test
    void who_wrote_does_not_adopt_whatever_roles_the_credential_has() {
        String both = server.tokenFor(TestServer.INSURER, Set.of(Role.EDITOR, Role.APPROVER), Optional.empty());
        draft(server, both, CHANGES);
        move(both, 2, SUBMIT);

        HttpResponse<String> alone = move(both, 2, ADOPT);

        assertThat(alone.statusCode()).isEqualTo(403);
        assertThat(slug(alone)).isEqualTo("four-eyes-required");
        assertThat(move(approver, 2, ADOPT).statusCode()).isEqualTo(200);
    }

    @Test
    void an_editor_does_not_adopt_and_an_approver_does_not_write() {
        draft();
        move(editor, 2, SUBMIT);

        assertThat(slug(move(editor, 2, ADOPT))).isEqualTo("forbidden");
        assertThat(slug(send(server, approver, "POST", REVISIONS, "{}"))).isEqualTo("forbidden");
        assertThat(slug(change(approver, "PATCH", SECOND, CHANGES))).isEqualTo("forbidden");
    }

    @Test
    void a_change_says_what_it_has_seen() {
        draft();
        String tag = server.get(SECOND).headers().firstValue("ETag").orElseThrow();
        change(editor, "PATCH", SECOND, "{\"note\":\"他の人の変更\"}");

        HttpResponse<String> without = send(server, editor, "PATCH", SECOND, CHANGES);
        HttpResponse<String> stale = send(server, editor, "DELETE", SECOND, "", "If-Match", tag);

        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(slug(without)).isEqualTo("precondition-required");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(change(editor, "DELETE", SECOND, "").statusCode()).isEqualTo(204);
        assertThat(server.get(SECOND).statusCode()).isEqualTo(404);
    }

    @Test
    void each_step_is_taken_from_the_one_before() {
        draft();

        assertThat(slug(move(approver, 2, ADOPT))).isEqualTo("illegal-transition");
        assertThat(slug(move(approver, 2, PUBLISH))).isEqualTo("illegal-transition");
        assertThat(slug(move(approver, 2, "{\"to\":\"withdrawn\",\"reason\":\"誤り\"}")))
                .isEqualTo("illegal-transition");
        move(editor, 2, SUBMIT);
        assertThat(slug(change(editor, "PATCH", SECOND, CHANGES))).isEqualTo("illegal-transition");
        assertThat(move(approver, 2, "{\"to\":\"draft\"}").statusCode()).isEqualTo(200);
        assertThat(change(editor, "PATCH", SECOND, CHANGES).statusCode()).isEqualTo(200);
    }

    @Test
    void a_published_revision_is_not_edited_and_only_withdrawn_before_it_takes_effect() {
        published(CHANGES, 2);

        assertThat(slug(change(editor, "PATCH", SECOND, CHANGES))).isEqualTo("illegal-transition");
        assertThat(slug(change(editor, "DELETE", SECOND, ""))).isEqualTo("illegal-transition");
        assertThat(slug(move(approver, 1, "{\"to\":\"withdrawn\",\"reason\":\"誤り\"}")))
                .isEqualTo("illegal-transition");
        HttpResponse<String> withdrawn = move(approver, 2, "{\"to\":\"withdrawn\",\"reason\":\"見送り\"}");
        assertThat(TestServer.json(withdrawn).at("/withdrawal/reason").asText()).isEqualTo("見送り");
        assertThat(inForce("asOf=2026-06-01")).isEqualTo(1);
    }

    @Test
    void days_do_not_overlap_and_a_revision_departs_from_the_last() {
        draft(server, editor, CHANGES.replace("2026-06-01", "2020-10-01"));
        HttpResponse<String> overlapping = move(editor, 2, SUBMIT);
        published(CHANGES, 3);

        HttpResponse<String> superseded = move(editor, 2, SUBMIT);
        HttpResponse<String> base = send(server, editor, "POST", REVISIONS, "{\"base\":1}");

        assertThat(overlapping.statusCode()).isEqualTo(409);
        assertThat(slug(overlapping)).isEqualTo("period-overlap");
        assertThat(slug(superseded)).isEqualTo("conflict");
        assertThat(slug(base)).isEqualTo("conflict");
        assertThat(faults(send(server, editor, "POST", REVISIONS, "{\"base\":77}")))
                .containsExactly("/base unknown-code");
    }

    @Test
    void a_changed_purpose_needs_its_relation_and_the_problem_names_it_with_the_law_of_its_day() {
        draft();
        change(editor, "PATCH", SECOND + "/purposes/8.other-business.1", "{\"text\":\"別の文\"}");

        HttpResponse<String> refused = move(editor, 2, SUBMIT);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused)).containsExactly("/relations/8.other-business.1 required");
        assertThat(TestServer.json(refused).at("/errors/0/detail").asText()).contains("個人情報保護法第17条第2項");
        String relation = "{\"relations\":[{\"purpose\":\"8.other-business.1\",\"kind\":\"RELATED\","
                + "\"explanation\":\"求償の範囲内\"}]}";
        change(editor, "PATCH", SECOND, relation);
        assertThat(move(editor, 2, SUBMIT).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_missing_or_wrongly_dated_is_named_at_once() {
        draft(server, editor, "{}");
        List<String> missing = faults(move(editor, 2, SUBMIT));
        change(editor, "PATCH", SECOND, CHANGES.replace("2026-06-01", "2026-03-01"));
        move(editor, 2, SUBMIT);
        HttpResponse<String> tomorrow =
                move(approver, 2, "{\"to\":\"adopted\",\"body\":\"組合会\",\"adoptedOn\":\"2026-04-02\"}");
        move(approver, 2, ADOPT);

        HttpResponse<String> late = move(approver, 2, PUBLISH);

        assertThat(missing).containsExactly("/reason required", "/effectiveFrom required");
        assertThat(faults(tomorrow)).containsExactly("/adoptedOn out-of-range");
        assertThat(faults(late)).containsExactly("/lateReason required");
        assertThat(move(approver, 2, "{\"to\":\"published\",\"lateReason\":\"公表の遅れ\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void purposes_are_added_under_new_numbers_changed_and_removed() {
        draft();
        String purposes = SECOND + "/purposes";
        String added = "{\"category\":6,\"column\":\"receive\",\"text\":\"公金受取口座の情報\",\"note\":\"確認中\"}";

        HttpResponse<String> first = send(server, editor, "POST", purposes, added);
        HttpResponse<String> removed = change(editor, "DELETE", purposes + "/8.other-business.1", "");
        HttpResponse<String> second = send(
                server, editor, "POST", purposes, "{\"category\":8,\"column\":\"other-business\",\"text\":\"別の目的\"}");

        assertThat(first.headers().firstValue("Location")).hasValue(purposes + "/6.receive.5");
        assertThat(TestServer.json(first).get("coding").asText()).isEqualTo("UNCODED");
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(TestServer.json(second).get("id").asText()).isEqualTo("8.other-business.2");
        assertThat(TestServer.json(server.get(SECOND)).get("relations"))
                .extracting(one ->
                        one.get("purpose").asText() + " " + one.get("kind").asText())
                .containsExactly("6.receive.5 NEW", "8.other-business.1 REMOVED", "8.other-business.2 NEW");
        assertThat(TestServer.json(server.get(purposes)).get("items")).hasSize(39);
    }

    @Test
    void a_proposed_code_is_marked_until_a_person_confirms_it() {
        draft();
        String purpose = SECOND + "/purposes/8.other-business.1";
        String codes = TestServer.json(server.get(purpose)).get("codes").toString();

        HttpResponse<String> proposed =
                change(editor, "PATCH", purpose, "{\"coding\":\"PROPOSED\",\"codes\":" + withoutEmpty(codes) + "}");
        HttpResponse<String> confirmed = change(editor, "PATCH", purpose, "{\"coding\":\"CONFIRMED\"}");
        HttpResponse<String> uncoded = change(editor, "PATCH", purpose, "{\"coding\":\"UNCODED\"}");
        HttpResponse<String> nothing = change(editor, "PATCH", purpose, "{\"coding\":\"CONFIRMED\"}");

        assertThat(TestServer.json(proposed).get("coding").asText()).isEqualTo("PROPOSED");
        assertThat(TestServer.json(confirmed).get("coding").asText()).isEqualTo("CONFIRMED");
        assertThat(TestServer.json(confirmed).get("codes").toString()).isEqualTo(codes);
        assertThat(TestServer.json(uncoded).has("codes")).isFalse();
        assertThat(faults(nothing)).containsExactly("/coding not-allowed");
    }

    private static String withoutEmpty(String codes) {
        return codes.replace("\"affairs\":[],", "");
    }

    @Test
    void codes_that_contradict_one_another_or_the_column_are_refused() {
        draft();
        String purpose = SECOND + "/purposes/8.other-business.1";
        String use = "{\"codes\":{\"actions\":[\"USE\"],\"handling\":\"INTERNAL_USE\",\"information\":[\"CLAIM\"],"
                + "\"individualNumber\":\"NO\",\"grounds\":\"APPI_PURPOSE\"}}";
        String bad = use.replace("INTERNAL_USE", "ENTRUSTMENT");

        assertThat(faults(change(editor, "PATCH", purpose, use))).containsExactly("/codes not-allowed");
        assertThat(faults(change(editor, "PATCH", purpose, bad))).containsExactly("/codes not-allowed");
        assertThat(faults(change(editor, "PATCH", purpose, use.replace("CLAIM", "SHOE_SIZE"))))
                .containsExactly("/codes/information/0 unknown-code");
    }

    @Test
    void a_cell_is_declared_and_a_category_named_or_added() {
        draft();
        String changes = "{\"categories\":[{\"number\":9,\"title\":\"統計\"}],"
                + "\"cells\":[{\"category\":9,\"column\":\"internal\",\"state\":\"DECLARED_NONE\"}],"
                + "\"columns\":[{\"column\":\"provide\",\"heading\":\"他機関への提供\"}]}";
        String wrong = "{\"cells\":[{\"category\":1,\"column\":\"internal\",\"state\":\"DECLARED_NONE\"}]}";

        JsonNode changed = TestServer.json(change(editor, "PATCH", SECOND, changes));

        assertThat(changed.at("/categories/8/title").asText()).isEqualTo("統計");
        assertThat(changed.at("/categories/8/cells/0/state").asText()).isEqualTo("DECLARED_NONE");
        assertThat(changed.at("/categories/8/cells/1/state").asText()).isEqualTo("UNDECLARED");
        assertThat(changed.at("/columns/3/heading").asText()).isEqualTo("他機関への提供");
        assertThat(faults(change(editor, "PATCH", SECOND, wrong))).containsExactly("/cells/0 not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"%s\"}",
                "{\"reason\":\"%s\"}",
                "{\"note\":\"%s\"}",
                "{\"columns\":[{\"column\":\"provide\",\"heading\":\"%s\"}]}",
                "{\"categories\":[{\"number\":1,\"title\":\"%s\"}]}",
                "{\"relations\":[{\"purpose\":\"1.internal.1\",\"kind\":\"RELATED\",\"explanation\":\"%s\"}]}"
            })
    void an_individual_number_stands_in_no_text_of_a_draft(String body) {
        draft();

        HttpResponse<String> response = change(editor, "PATCH", SECOND, body.formatted(NUMBER));

        assertThat(slug(response)).isEqualTo("my-number-detected");
        assertThat(response.body()).doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"to":"adopted","body":"%s"}
            {"to":"published","medium":"%s"}
            {"to":"published","lateReason":"%s"}
            {"to":"withdrawn","reason":"%s"}
            """)
    void an_individual_number_stands_in_no_text_of_a_step(String body) {
        draft();

        assertThat(slug(move(approver, 2, body.formatted(NUMBER)))).isEqualTo("my-number-detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"%s\"}", "{\"note\":\"%s\"}"})
    void an_individual_number_stands_in_no_text_of_a_purpose(String body) {
        draft();

        HttpResponse<String> changed =
                change(editor, "PATCH", SECOND + "/purposes/8.other-business.1", body.formatted(NUMBER));

        assertThat(slug(changed)).isEqualTo("my-number-detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "md", "issued", "html"})
    void what_the_society_notes_for_itself_is_in_no_form_of_the_table(String format) {
        String canary = "内部の鳥";
        draft(server, editor, CHANGES.replace("}", ",\"note\":\"" + canary + "\"}"));
        change(editor, "PATCH", SECOND + "/purposes/8.other-business.1", "{\"note\":\"" + canary + "\"}");
        move(editor, 2, SUBMIT);
        move(approver, 2, ADOPT);
        move(approver, 2, PUBLISH);

        HttpResponse<String> table = server.get("/v1/register/table?asOf=2026-06-01&format=" + format);

        assertThat(server.get(SECOND).body()).contains(canary);
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).doesNotContain(canary);
    }

    @Test
    void the_revisions_of_another_insurer_answer_like_absent_ones() {
        draft();
        String other =
                server.tokenFor(InsurerNumber.parse("01130012"), Set.of(Role.EDITOR, Role.APPROVER), Optional.empty());

        HttpResponse<String> foreign = server.getAs(other, SECOND);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body())
                .isEqualTo(server.getAs(other, REVISIONS + "/7").body().replace("/7", "/2"));
        assertThat(server.get(REVISIONS + "/0").statusCode()).isEqualTo(404);
        assertThat(server.get(SECOND + "/purposes/9.internal.1").statusCode()).isEqualTo(404);
        assertThat(server.get(SECOND + "/purposes/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_table_is_told_as_it_was_known_at_a_time() {
        published(CHANGES, 2);

        assertThat(inForce("asOf=2026-06-01&knownAt=2026-04-01T00:59:59Z")).isZero();
        assertThat(inForce("asOf=2026-06-01&knownAt=2026-04-01T10:00:00%2B09:00"))
                .isEqualTo(2);
        assertThat(inForce("asOf=2026-05-31&knownAt=2026-04-01T01:00:00Z")).isEqualTo(1);
        assertThat(slug(server.get("/v1/register/table?knownAt=2026-04-01"))).isEqualTo("invalid-parameter");
    }

    @Test
    void an_identical_draft_has_no_impact_and_another_says_what_would_change_and_why() {
        server.post("/v1/decisions", Questions.PERMITTED);
        draft();
        JsonNode none = TestServer.json(send(server, editor, "POST", SECOND + "/impact", "{}"));
        change(editor, "PATCH", SECOND + "/purposes/6.provide.2", "{\"coding\":\"UNCODED\"}");

        JsonNode some = TestServer.json(
                send(server, editor, "POST", SECOND + "/impact", "{\"from\":\"2026-04-01\",\"to\":\"2026-04-01\"}"));

        assertThat(none.get("examined").intValue()).isOne();
        assertThat(none.get("items")).isEmpty();
        assertThat(some.at("/items/0/before").asText()).isEqualTo("PERMITTED");
        assertThat(some.at("/items/0/after").asText()).isEqualTo("UNDETERMINED");
        assertThat(some.at("/items/0/reasonsNew"))
                .extracting(reason -> reason.get("code").asText())
                .contains("PURPOSE_UNCODED");
        assertThat(slug(send(server, editor, "POST", REVISIONS + "/1/impact", "{}")))
                .isEqualTo("illegal-transition");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  | /2/transitions | {}                                            | /to required
            POST  | /2/transitions | {"to":"burnt"}                                | /to unknown-code
            POST  | /2/transitions | {"to":"adopted"}                              | /body required
            POST  | /2/transitions | {"to":"submitted","body":"理事会"}              | /body unknown-property
            POST  | /2/transitions | {"to":"published","publishedOn":"2026-02-29"} | /publishedOn no-such-date
            PATCH | /2             | {"effectiveFrom":"令和8年"}                    | /effectiveFrom no-such-date
            PATCH | /2             | {"cells":[{"category":1}]}                    | /cells/0/column required
            PATCH | /2             | {"categories":[{"number":0,"title":"x"}]}     | /categories/0/number out-of-range
            PATCH | /2             | {"relations":[{"purpose":"1.internal.1","kind":"RELATED"}]} | /relations/0/explanation required
            PATCH | /2             | {"columns":{}}                                | /columns wrong-type
            PATCH | /2/purposes/8.other-business.1 | {"text":"・なし"}              | /text not-allowed
            POST  | /2/impact      | {"limit":201}                                 | /limit out-of-range
            """)
    void a_fault_is_named_by_its_place(String method, String path, String body, String fault) {
        draft();
        String both = server.tokenFor(TestServer.INSURER, Set.of(Role.EDITOR, Role.APPROVER), Optional.empty());

        HttpResponse<String> response = change(both, method, REVISIONS + path, body);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(faults(response)).contains(fault);
    }
}
