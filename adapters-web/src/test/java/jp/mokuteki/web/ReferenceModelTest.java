package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.recipient.RecipientClasses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference model over HTTP. */
class ReferenceModelTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode items(String path) {
        JsonNode list = TestServer.json(SERVER.get(path));
        assertThat(list.get("next").isNull()).isTrue();
        return list.get("items");
    }

    @Test
    void eight_categories_with_the_number_affair_that_they_serve() {
        JsonNode categories = items("/v1/purpose-categories");

        assertThat(categories).hasSize(8);
        assertThat(categories.get(0).toString())
                .isEqualTo("{\"number\":1,\"title\":\"被保険者等に対する保険給付に必要な利用目的\","
                        + "\"numberAffair\":{\"standing\":\"SERVES\",\"affair\":\"BENEFITS\"}}");
        assertThat(categories.get(3).get("numberAffair").has("affair")).isFalse();
    }

    @Test
    void five_columns_with_their_headings() {
        JsonNode columns = items("/v1/disclosure-columns");

        assertThat(columns)
                .map(column -> column.get("code").textValue())
                .containsExactly("internal", "review-payment", "other-business", "provide", "receive");
        assertThat(columns.get(0).get("heading").textValue()).isEqualTo("健保組合等の内部での利用に係るもの");
    }

    @Test
    void every_recipient_class() {
        JsonNode classes = items("/v1/recipient-classes");

        assertThat(classes).hasSize(RecipientClasses.standard().entries().size());
        assertThat(classes.get(0).toString())
                .isEqualTo("{\"code\":\"REVIEW_AND_PAYMENT_BODY\",\"labelJa\":\"審査支払機関\","
                        + "\"labelEn\":\"review-and-payment body\",\"columns\":[\"review-payment\",\"other-business\"],"
                        + "\"networkParty\":false}");
    }

    @Test
    void every_kind_of_information() {
        JsonNode kinds = items("/v1/information-kinds");

        assertThat(kinds).hasSize(InformationKinds.standard().entries().size());
        assertThat(kinds.get(0).get("code").textValue()).isEqualTo("ELIGIBILITY");
        assertThat(kinds.get(0).get("networkCategory").textValue()).isEqualTo("MEDICAL_INSURANCE_BENEFIT");
    }

    @Test
    void network_rows_of_all_days_or_of_one() {
        JsonNode all = items("/v1/network-flows");
        JsonNode before = items("/v1/network-flows?asOf=2024-05-26");
        JsonNode after = items("/v1/network-flows?asOf=2024-05-27");

        assertThat(all).hasSize(NetworkTable.standard().flows().size());
        assertThat(before)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("table").textValue()).isEqualTo("番号法別表第二"));
        assertThat(after)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.has("validTo")).isFalse());
        assertThat(after.get(0).get("networkCategories")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 番号法第19条第7号, 'My Number Act, Article 19, item 7'",
        "2021-09-01, 番号法第19条第8号, 'My Number Act, Article 19, item 8'"
    })
    void a_ground_is_cited_as_it_stood_on_the_day(String day, String citation, String english) {
        JsonNode ground = TestServer.json(SERVER.get("/v1/grounds/MYNUMBER_NETWORK?asOf=" + day));

        assertThat(ground.get("citation").textValue()).isEqualTo(citation);
        assertThat(ground.get("citationEn").textValue()).isEqualTo(english);
        assertThat(ground.get("citations"))
                .map(dated -> dated.get("citation").textValue() + " "
                        + dated.get("validFrom").textValue())
                .containsExactly("番号法第19条第7号 2017-05-30", "番号法第19条第8号 2021-09-01");
    }

    @Test
    void a_ground_has_no_citation_without_a_day_or_before_it_was_in_force() {
        JsonNode timeless = TestServer.json(SERVER.get("/v1/grounds/MYNUMBER_NETWORK"));
        JsonNode early = TestServer.json(SERVER.get("/v1/grounds/MYNUMBER_NETWORK?asOf=2000-01-01"));

        assertThat(timeless).isEqualTo(early);
        assertThat(timeless.has("citation")).isFalse();
        assertThat(timeless.get("citations")).hasSize(2);
    }

    /** Where it was read is a working note of the tables; how sure it is concerns the reader. */
    @Test
    void a_citation_says_how_sure_it_is_and_not_where_it_was_read() {
        JsonNode ground = TestServer.json(SERVER.get("/v1/grounds/MYNUMBER_NETWORK"));

        assertThat(ground.get("citations")).allSatisfy(dated -> {
            assertThat(dated.get("certainty").textValue()).startsWith("V");
            assertThat(dated.has("source")).isFalse();
        });
    }

    @Test
    void every_ground_and_duty() {
        JsonNode grounds = items("/v1/grounds?asOf=2026-04-01");

        assertThat(grounds).hasSize(Grounds.standard().all().size());
        assertThat(grounds).map(ground -> ground.get("kind").textValue()).contains("GROUND", "DUTY");
    }

    @ParameterizedTest
    @CsvSource({"/v1/grounds/NOTHING", "/v1/grounds/nothing", "/v1/grounds/%41%42", "/v1/decisions/x", "/v1/nothing"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(404);
    }
}
