package jp.mokuteki.promises.ledger;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.CommandRun;
import org.junit.jupiter.api.Test;

/** The repeat command finds a server that stores twice, answers otherwise the second time, or stores nothing. */
class RepeatCanFailTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> records = new LinkedHashMap<>();
    private int answers;

    private enum Fault {
        NONE,
        STORES_TWICE,
        ANSWERS_OTHERWISE,
        FORGETS
    }

    private CommandRun against(Fault fault) {
        try (var server = new BrokenServer("{}", exchange -> answer(exchange, fault))) {
            return CommandRun.of(
                    "repeat", "--keys", "20", "--url", server.address().toString(), "--token", "x");
        }
    }

    private synchronized void answer(HttpExchange exchange, Fault fault) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestURI().getPath().endsWith("/exports")) {
            reply(exchange, 200, "application/jsonl", String.join("", records.values()));
            return;
        }
        String reference = MAPPER.readTree(body).path("reference").asText();
        String place = fault == Fault.STORES_TWICE ? reference + "/" + records.size() : reference;
        records.putIfAbsent(place, line(records.size(), reference));
        String first = records.keySet().stream()
                .filter(key -> (key + "/").startsWith(reference + "/"))
                .findFirst()
                .orElseThrow();
        String leaf = ExportedRecord.of(records.getOrDefault(first, "")).get(0).leaf();
        if (fault == Fault.FORGETS && records.size() == 7) {
            records.remove(place);
        }
        String extra = fault == Fault.ANSWERS_OTHERWISE ? "," + answers++ : "";
        reply(exchange, 201, "application/json", "[\"" + leaf + "\"" + extra + "]");
    }

    private static String line(int sequence, String reference) {
        return "{\"body\":{\"sequence\":%d,\"stated\":{\"caller\":{\"reference\":\"%s\"}}},\"salt\":\"0a\"}\n"
                .formatted(sequence, reference);
    }

    @Test
    void a_server_that_stores_once_keeps_the_promise() {
        assertThat(against(Fault.NONE).out()).startsWith("R6 PASS 20/20 ");
    }

    @Test
    void a_second_record_under_a_key_is_found() {
        CommandRun run = against(Fault.STORES_TWICE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R6 FAIL ").containsPattern("has [2-9] records");
    }

    @Test
    void another_answer_to_the_same_is_found() {
        CommandRun run = against(Fault.ANSWERS_OTHERWISE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R6 FAIL 20/20 ").contains("was answered in two ways");
    }

    @Test
    void a_record_that_is_not_there_is_found() {
        CommandRun run = against(Fault.FORGETS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R6 FAIL ").contains("has 0 records");
    }

    @Test
    void no_key_is_wrong_usage() {
        assertThat(CommandRun.of("repeat", "--keys", "0").exitCode()).isEqualTo(64);
        assertThat(CommandRun.of("repeat", "--url", "http://127.0.0.1:1").exitCode())
                .isEqualTo(64);
    }
}
