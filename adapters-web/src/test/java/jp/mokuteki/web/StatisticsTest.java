package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many decisions there are of which kind, and how many records may be purged. */
class StatisticsTest {
    private static final String DECISIONS = "/v1/decision-statistics";
    private static final String DUE = "/v1/ledger/due";
    private static final InsurerNumber OTHER = InsurerNumber.parse("01130012");

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private void decideOneOfEach() {
        for (String question : new String[] {Questions.PERMITTED, Questions.REFUSED, Questions.UNDETERMINED}) {
            server.post("/v1/decisions", question);
        }
    }

    private JsonNode json(String path) {
        return TestServer.json(server.get(path));
    }

    @Test
    void decisions_are_counted_by_month_and_cell_and_purpose() {
        decideOneOfEach();

        JsonNode counts = json(DECISIONS);

        assertThat(counts.get("total").toString()).isEqualTo("{\"permitted\":1,\"refused\":1,\"undetermined\":1}");
        assertThat(counts.get("months").toString())
                .isEqualTo("[{\"month\":\"2026-04\",\"permitted\":1,\"refused\":1,\"undetermined\":1}]");
        assertThat(counts.get("cells"))
                .map(cell -> cell.at("/cell/category") + "."
                        + cell.at("/cell/column").textValue())
                .contains("6.provide", "2.receive");
        assertThat(counts.at("/withoutCell/undetermined").intValue()).isOne();
        assertThat(counts.get("revision").intValue()).isOne();
        assertThat(counts.get("purposes"))
                .filteredOn(purpose -> purpose.get("decisions").intValue() > 0)
                .map(purpose -> purpose.get("id").textValue())
                .containsExactly("6.provide.2");
    }

    /** What the counts say of a purpose is how long the list of its permissions is. */
    @Test
    void the_count_of_a_purpose_is_the_length_of_its_list() {
        decideOneOfEach();
        server.post("/v1/decisions", Questions.with("purpose", "{\"id\": \"6.provide.2\"}"));

        JsonNode list =
                json("/v1/decisions?purpose=6.provide.2&verdict=PERMITTED").get("items");
        int counted = StreamSupport.stream(json(DECISIONS).get("purposes").spliterator(), false)
                .filter(purpose -> purpose.get("id").textValue().equals("6.provide.2"))
                .mapToInt(purpose -> purpose.get("decisions").intValue())
                .sum();

        assertThat(list).hasSize(2);
        assertThat(counted).isEqualTo(2);
        assertThat(json("/v1/decisions?purpose=6.provide.1").get("items")).isEmpty();
    }

    @Test
    void only_the_days_asked_for_are_counted() {
        decideOneOfEach();

        JsonNode before = json(DECISIONS + "?to=2026-03-31");
        JsonNode then = json(DECISIONS + "?from=2026-04-01&to=2026-04-01");

        assertThat(before.at("/total/permitted").intValue()).isZero();
        assertThat(before.get("to").textValue()).isEqualTo("2026-03-31");
        assertThat(then.at("/total/permitted").intValue()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/decision-statistics?from=2026-02-29, /from",
        "/v1/decision-statistics?to=x, /to",
        "/v1/ledger/due?on=2026-4-1, /on",
        "/v1/decisions?purpose=6, /purpose",
        "/v1/decisions?purpose=6.nowhere.1, /purpose"
    })
    void what_means_nothing_is_refused(String path, String pointer) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(answer).at("/errors/0/pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void what_is_due_is_what_a_purge_removes() {
        RetentionTest.recordDue(server);

        JsonNode due = json(DUE);
        JsonNode dayBefore = json(DUE + "?on=2026-03-31");
        HttpResponse<String> purge =
                RetentionTest.approve(server, server.tokenFor(Role.AUDITOR), RetentionTest.propose(server));

        assertThat(due.toString())
                .isEqualTo("{\"on\":\"2026-04-01\",\"due\":1,\"underHold\":0,"
                        + "\"recordedFrom\":\"2019-03-31\",\"recordedTo\":\"2019-03-31\"}");
        assertThat(dayBefore.get("due").intValue()).isZero();
        assertThat(TestServer.json(purge).get("count")).isEqualTo(due.get("due"));
        assertThat(json(DUE).get("due").intValue()).isZero();
    }

    @Test
    void what_only_a_hold_keeps_is_told_apart() {
        RetentionTest.recordDue(server);
        server.post("/v1/ledger/holds", "{\"first\":0,\"last\":0,\"reason\":\"訴訟のため\"}");

        JsonNode due = json(DUE);

        assertThat(due.get("due").intValue()).isZero();
        assertThat(due.get("underHold").intValue()).isOne();
    }

    @Test
    void every_insurer_sees_its_own_counts() {
        decideOneOfEach();
        RetentionTest.recordDue(server);
        String other = server.tokenFor(OTHER, EnumSet.of(Role.AUDITOR), Optional.empty());

        JsonNode decisions = TestServer.json(server.getAs(other, DECISIONS));
        JsonNode due = TestServer.json(server.getAs(other, DUE));

        assertThat(decisions.at("/total/permitted").intValue()).isZero();
        assertThat(due.get("due").intValue()).isZero();
    }

    @Test
    void an_editor_may_see_neither() {
        String editor = server.tokenFor(Role.EDITOR);

        assertThat(server.getAs(editor, DECISIONS).statusCode()).isEqualTo(403);
        assertThat(server.getAs(editor, DUE).statusCode()).isEqualTo(403);
    }
}
