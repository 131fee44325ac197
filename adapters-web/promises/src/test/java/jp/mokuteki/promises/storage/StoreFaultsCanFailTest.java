package jp.mokuteki.promises.storage;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Site;
import org.junit.jupiter.api.Test;

/** What a product does wrong when a call to its storage fails is found. */
class StoreFaultsCanFailTest {
    private static final String CONTRACT = """
            {"openapi": "3.1.0", "paths": {"/v1/decisions": {"post": {"x-roles": ["application"], "responses": {},
              "parameters": [{"name": "Idempotency-Key", "in": "header", "required": true, "schema": {"type": "string"}}]}}}}
            """;

    private final FaultPlan plan = new FaultPlan();
    private final List<String> decisions = new ArrayList<>();
    private boolean isHalf;

    private enum Wrong {
        NOTHING,
        STORES_HALF,
        STORES_TWICE,
        PERMITS,
        BREAKS_DOWN,
        HAS_NOT_STORED
    }

    private Verdict against(Wrong wrong) throws IOException {
        var failing = new StoreFaults.Failing() {
            @Override
            public void arm(int n, FaultPlan.Kind kind) {
                plan.arm(n, kind);
            }

            @Override
            public boolean disarm() {
                return plan.disarm();
            }
        };
        try (var server = new BrokenServer(CONTRACT, exchange -> answer(exchange, wrong))) {
            return new StoreFaults(new Site(server.address()), "x", failing)
                    .run(List.of(FaultPlan.Kind.REFUSED), 1, "toy");
        }
    }

    private synchronized void answer(HttpExchange exchange, Wrong wrong) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            decide(exchange, wrong);
        } else if (path.equals("/v1/decisions")) {
            reply(exchange, 200, "application/json", "{\"items\":[" + String.join(",", decisions) + "]}");
        } else if (path.equals("/v1/ledger/checkpoints/latest")) {
            reply(exchange, 200, "text/plain", "origin\n" + (isHalf ? 1 : 0) + "\n");
        } else {
            reply(exchange, 200, "application/json", "{\"items\":[]}");
        }
    }

    /** Calls its storage three times: to look, to store, and to be done. */
    private void decide(HttpExchange exchange, Wrong wrong) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        boolean isKnown = decisions.contains("\"" + key + "\"") && wrong != Wrong.STORES_TWICE;
        boolean isFailed = false;
        for (int call = 1; call <= 3 && !isFailed; call++) {
            isFailed = plan.next() != FaultPlan.Kind.NONE;
            isHalf |= isFailed && call == 3 && wrong == Wrong.STORES_HALF;
        }
        boolean isStored = !isFailed || wrong == Wrong.STORES_TWICE;
        if (isStored && !isKnown) {
            decisions.add("\"" + key + "\"");
        }
        if (!isFailed || wrong == Wrong.HAS_NOT_STORED) {
            reply(exchange, 201, "application/json", "{}");
        } else if (wrong == Wrong.BREAKS_DOWN) {
            reply(exchange, 500, "text/plain", "at jp.mokuteki");
        } else {
            String extra = wrong == Wrong.PERMITS ? ",\"verdict\":\"PERMITTED\"" : "";
            String type = "{\"type\":\"https://mokuteki.test/problems/storage-unavailable\"" + extra + "}";
            reply(exchange, 503, "application/problem+json", type);
        }
    }

    @Test
    void a_product_that_does_all_or_nothing_keeps_the_promise() throws IOException {
        Verdict verdict = against(Wrong.NOTHING);

        assertThat(verdict.offences()).isEmpty();
        assertThat(verdict.line()).isEqualTo("R19 PASS 3/3 toy use-cases=1 kinds=[REFUSED]");
    }

    @Test
    void what_is_half_done_is_found() throws IOException {
        assertThat(against(Wrong.STORES_HALF).offences())
                .singleElement()
                .asString()
                .contains("POST /v1/decisions", "call 3 REFUSED", "half done, by {decisions=0, records=1");
    }

    @Test
    void what_is_done_twice_under_its_key_is_found() throws IOException {
        assertThat(against(Wrong.STORES_TWICE).offences())
                .hasSize(3)
                .allMatch(one -> one.contains("sent again: "))
                .allMatch(one -> one.contains("grown by {decisions=2"));
    }

    @Test
    void a_permission_with_a_failure_is_found() throws IOException {
        assertThat(against(Wrong.PERMITS).offences()).hasSize(3).allMatch(one -> one.contains("PERMITTED"));
    }

    @Test
    void an_answer_that_is_no_problem_is_found() throws IOException {
        assertThat(against(Wrong.BREAKS_DOWN).offences()).hasSize(3).allMatch(one -> one.contains(": 500 "));
    }

    @Test
    void a_success_without_what_was_asked_for_is_found() throws IOException {
        assertThat(against(Wrong.HAS_NOT_STORED).offences())
                .hasSize(3)
                .allMatch(one -> one.contains("instead of {decisions=1"));
    }

    @Test
    void no_kind_of_failure_is_wrong_usage() {
        assertThat(CommandRun.of("store-faults", "--kinds", "0").exitCode()).isEqualTo(64);
    }
}
