package jp.mokuteki.promises.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import jp.mokuteki.promises.product.Contract;
import org.junit.jupiter.api.Test;

/** Requests are a function of seed and number, and hold no secret. */
class GrammarTest {
    private static final String CONTRACT = """
            {"paths": {"/things/{id}": {"post": {
               "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ThingId"}}],
               "requestBody": {"content": {"application/json": {"schema": {"type": "object"}, "example": {"a": ["b", 1]}}}},
               "responses": {}}}}}
            """;

    private static Grammar grammar(long seed, String token, String id) throws Exception {
        return new Grammar(
                new Contract(new ObjectMapper().readTree(CONTRACT)),
                seed,
                new StandIns(token, Map.of("ThingId", List.of(id))),
                List.of("123456789018"));
    }

    @Test
    void the_same_seed_makes_the_same_requests_whatever_the_token_and_the_ids() throws Exception {
        Grammar one = grammar(7, "secret-one", "id-1-as-long-as-drawn");
        Grammar other = grammar(7, "secret-two", "id-2-as-long-as-drawn");

        for (long number = 0; number < 500; number++) {
            assertThat(one.request(number).bytes())
                    .isEqualTo(other.request(number).bytes());
            assertThat(one.request(number).shown()).doesNotContain("secret").doesNotContain("id-1-as-long-as-drawn");
        }
    }

    @Test
    void another_seed_makes_other_requests() throws Exception {
        long same = 0;
        for (long number = 0; number < 200; number++) {
            boolean equal = grammar(1, "secret-one", "id-1-as-long-as-drawn")
                    .request(number)
                    .shown()
                    .equals(grammar(2, "secret-one", "id-1-as-long-as-drawn")
                            .request(number)
                            .shown());
            same += equal ? 1 : 0;
        }

        assertThat(same).isLessThan(40);
    }

    @Test
    void what_stands_in_is_replaced_when_it_is_sent() {
        var standIns = new StandIns("secret-one", Map.of("ThingId", List.of("id-1-as-long-as-drawn")));
        String request = "GET /" + standIns.ids("ThingId").get(0) + " " + standIns.token();

        byte[] sent = standIns.filled(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(sent).asString().isEqualTo("GET /id-1-as-long-as-drawn secret-one");
    }
}
