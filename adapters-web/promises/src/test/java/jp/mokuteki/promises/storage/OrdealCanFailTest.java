package jp.mokuteki.promises.storage;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.StandInJar;
import jp.mokuteki.promises.ToyProduct;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a product does wrong while its storage fails, or afterwards, is found; full-disk and server-faults look at it this way. */
class OrdealCanFailTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMillis(700);

    @TempDir
    private Path folder;

    private final Map<String, String> lines = new LinkedHashMap<>();
    private volatile boolean isAway;
    private volatile boolean hasBeenAway;

    private enum Wrong {
        NOTHING,
        FORGETS,
        STAYS_READY,
        BREAKS_DOWN,
        DOES_NOT_RECOVER
    }

    private Verdict against(Wrong wrong) throws Exception {
        try (var server = new BrokenServer("{}", exchange -> answer(exchange, wrong))) {
            var client = new LedgerClient(server.address(), "x");
            var writers = new SteadyWriters(client, Set.of("storage-unavailable"), PATIENCE);
            var ordeal = new Ordeal(client, writers, 1, PATIENCE);
            writers.start(2);
            ordeal.undergo(fault());
            writers.stop();
            return ordeal.verdict("R0", new Audit(StandInJar.of(folder, ToyProduct.Honest.class), folder), "");
        }
    }

    private Fault fault() {
        return new Fault() {
            @Override
            public String name() {
                return "AWAY";
            }

            @Override
            public boolean lasts() {
                return true;
            }

            @Override
            public void begin() {
                isAway = true;
                hasBeenAway = true;
            }

            @Override
            public void end() {
                isAway = false;
            }
        };
    }

    private synchronized void answer(HttpExchange exchange, Wrong wrong) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean away = isAway || (hasBeenAway && wrong == Wrong.DOES_NOT_RECOVER);
        switch (exchange.getRequestURI().getPath()) {
            case "/readyz" -> reply(exchange, away && wrong != Wrong.STAYS_READY ? 503 : 200, "text/plain", "");
            case "/v1/ledger/exports" ->
                reply(exchange, 200, "application/jsonl", String.join("\n", lines.values()) + "\n");
            case "/v1/ledger/verifications" ->
                reply(exchange, 200, "application/json", "{\"integrity\":{\"verdict\":\"SOUND\"}}");
            case "/v1/ledger/records", "/v1/decisions" -> store(exchange, wrong, body, away);
            default -> reply(exchange, 200, "application/json", "{}");
        }
    }

    private void store(HttpExchange exchange, Wrong wrong, String body, boolean away) throws IOException {
        boolean isForgotten = away && wrong == Wrong.FORGETS;
        if (away && !isForgotten) {
            String type = wrong == Wrong.BREAKS_DOWN ? "internal" : "storage-unavailable";
            reply(
                    exchange,
                    wrong == Wrong.BREAKS_DOWN ? 500 : 503,
                    "application/problem+json",
                    "{\"type\":\"https://mokuteki.test/problems/" + type + "\"}");
            return;
        }
        if (exchange.getRequestURI().getPath().equals("/v1/decisions")) {
            reply(exchange, 201, "application/json", "{\"id\":\"d-1\"}");
            return;
        }
        reply(
                exchange,
                201,
                "application/json",
                recorded(MAPPER.readTree(body).path("reference").asText(), isForgotten));
    }

    private String recorded(String key, boolean isForgotten) {
        String said = "{\"sequence\":" + lines.size() + ",\"stated\":{\"caller\":{\"reference\":\"" + key + "\"}}}";
        if (!isForgotten) {
            lines.put(key, "{\"body\":" + said + ",\"salt\":\"0a\"}");
        }
        return "{\"sequence\":%d,\"leaf\":\"%s\",\"checkpoint\":\"none\"}"
                .formatted(lines.size() - (isForgotten ? 0 : 1), hash("\u0000\n" + said));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_product_that_says_so_and_goes_on_keeps_the_promise() throws Exception {
        Verdict verdict = against(Wrong.NOTHING);

        assertThat(verdict.offences()).isEmpty();
        assertThat(verdict.line())
                .startsWith("R0 PASS ")
                .contains("faults=1 lost=0 torn=0 duplicated=0 gaps=0 storage-unavailable=");
    }

    @Test
    void what_is_acknowledged_and_forgotten_is_lost() throws Exception {
        Verdict verdict = against(Wrong.FORGETS);

        assertThat(verdict.isPass()).isFalse();
        assertThat(verdict.offences()).anyMatch(one -> one.matches("(lost|torn): record \\d+, steady-\\d+"));
    }

    @Test
    void a_product_that_stays_ready_is_found() throws Exception {
        assertThat(against(Wrong.STAYS_READY).offences())
                .containsExactly("the product says that it is ready during AWAY");
    }

    @Test
    void an_answer_that_does_not_tell_of_the_storage_is_found() throws Exception {
        assertThat(against(Wrong.BREAKS_DOWN).offences()).anyMatch(one -> one.contains("was answered 500"));
    }

    @Test
    void a_product_that_does_not_go_on_is_found() throws Exception {
        assertThat(against(Wrong.DOES_NOT_RECOVER).offences())
                .contains("AWAY is over, and the product is not ready", "nothing more is stored after AWAY")
                .anyMatch(one -> one.endsWith(" was never acknowledged"));
    }

    @Test
    void no_cycle_and_no_writer_are_wrong_usage() {
        assertThat(CommandRun.of("full-disk", "--cycles", "0").exitCode()).isEqualTo(64);
        assertThat(CommandRun.of("server-faults", "--writers", "0").exitCode()).isEqualTo(64);
    }
}
