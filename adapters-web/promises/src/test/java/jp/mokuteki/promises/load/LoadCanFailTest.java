package jp.mokuteki.promises.load;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.StandInJar;
import jp.mokuteki.promises.ToyProduct;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.ledger.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day on which something is lost, doubled or refused is found. */
class LoadCanFailTest {
    @TempDir
    private Path folder;

    private List<String> offences(String decisions) throws Exception {
        try (var server = new BrokenServer("{}", exchange -> answer(exchange, decisions))) {
            var society = new Society("06139992", new LedgerClient(server.address(), "x"));
            society.note(new Acknowledged(
                    new Writing("a", Writing.Kind.DECISION), -1, "", "", Optional.of("d-1"), "{\"id\":\"d-1\"}"));
            return society.offences(StandInJar.of(folder, ToyProduct.Honest.class), folder);
        }
    }

    private static void answer(HttpExchange exchange, String decisions) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/v1/decisions" -> reply(exchange, 200, "application/json", "{\"items\":[" + decisions + "]}");
            case "/v1/ledger/verifications" ->
                reply(exchange, 200, "application/json", "{\"integrity\":{\"verdict\":\"SOUND\"}}");
            case "/v1/decisions/d-1" -> reply(exchange, 404, "application/json", "{}");
            default -> reply(exchange, 200, "application/jsonl", "");
        }
    }

    @Test
    void a_decision_that_was_acknowledged_and_is_there_once_is_as_it_should_be() throws Exception {
        assertThat(offences("{\"id\":\"d-1\"}")).isEmpty();
    }

    @Test
    void a_decision_that_nobody_asked_for_is_found() throws Exception {
        assertThat(offences("{\"id\":\"d-1\"},{\"id\":\"d-2\"}"))
                .containsExactly("06139992: 1 decisions were acknowledged, and there are 2");
    }

    @Test
    void a_decision_that_is_gone_is_found() throws Exception {
        assertThat(offences(""))
                .containsExactly(
                        "06139992: lost: the decision of a",
                        "06139992: 1 decisions were acknowledged, and there are 0");
    }

    @Test
    void an_answer_that_was_not_asked_for_is_found() throws Exception {
        try (var server = new BrokenServer("{}", exchange -> reply(exchange, 500, "text/plain", "on purpose"))) {
            var day = new Day(
                    server.address(), List.of(new Society("06139992", new LedgerClient(server.address(), "x"))));

            Latencies latencies = day.work(2, Duration.ofSeconds(5), new SplittableRandom(1));

            assertThat(latencies.count()).isZero();
            assertThat(day.offences()).hasSize(2).allMatch(one -> one.contains("was answered Optional[500 "));
        }
    }

    @Test
    void no_insurer_and_more_than_there_are_prefectures_are_wrong_usage() {
        assertThat(CommandRun.of("load", "--insurers", "0").exitCode()).isEqualTo(64);
        assertThat(CommandRun.of("load", "--insurers", "48").exitCode()).isEqualTo(64);
    }
}
