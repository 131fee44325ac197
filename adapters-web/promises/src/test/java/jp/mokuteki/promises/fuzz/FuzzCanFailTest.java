package jp.mokuteki.promises.fuzz;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.CommandRun;
import org.junit.jupiter.api.Test;

/** The fuzz command finds a server that breaks the promise, and says how. */
class FuzzCanFailTest {
    private static final String CONTRACT = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
             "paths": {"/things": {"get": {"x-roles": ["reader"], "responses": {"200": {"description": "d",
               "content": {"application/json": {"schema": {"type": "object", "required": ["fine"]}}}}}}},
             "/questions": {"post": {"x-roles": ["reader"], "responses": {"200": {"description": "d",
               "content": {"application/json": {"schema": {"type": "object", "required": ["fine"]}}}}}}}}}
            """;

    private static CommandRun against(BrokenServer.Answering answering, String requests) {
        try (var server = new BrokenServer(CONTRACT, answering)) {
            return CommandRun.of(
                    "fuzz",
                    "--requests",
                    requests,
                    "--url",
                    server.address().toString(),
                    "--token",
                    "0123456789abcdef");
        }
    }

    private static void assertBroken(String reason, BrokenServer.Answering answering) {
        CommandRun run = against(answering, "40");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R4 FAIL ").contains(reason).doesNotContain("Bearer 0123456789abcdef");
    }

    @Test
    void a_failure_is_found() {
        assertBroken("status 500", exchange -> reply(exchange, 500, "application/json", "{}"));
    }

    @Test
    void a_page_in_the_place_of_a_problem_is_found() {
        assertBroken("is not declared", exchange -> reply(exchange, 404, "text/html", "<h1>Not Found</h1>"));
    }

    @Test
    void a_success_that_is_not_as_declared_is_found() {
        assertBroken("fine", exchange -> reply(exchange, 200, "application/json", "{\"good\":1}"));
    }

    @Test
    void a_stack_trace_is_found() {
        assertBroken(
                "tells of its innards",
                exchange -> reply(exchange, 200, "application/json", "{\"fine\":\"java.lang.Error\\n\\tat x\"}"));
    }

    @Test
    void a_token_that_is_repeated_is_found() {
        assertBroken(
                "repeats the token",
                exchange -> reply(
                        exchange,
                        200,
                        "application/json",
                        "{\"fine\":\"" + exchange.getRequestHeaders().getFirst("Authorization") + "\"}"));
    }

    @Test
    void an_answer_that_takes_too_long_is_found() {
        CommandRun run = against(FuzzCanFailTest::late, "4");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R4 FAIL ").contains("slower than 2 s");
    }

    private static void late(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reply(exchange, 200, "application/json", "{\"fine\":1}");
    }

    @Test
    void an_answer_to_another_client_that_changes_is_found() {
        var asked = new AtomicInteger();
        assertBroken(
                "a neighbour that asks POST /questions is answered",
                exchange -> reply(exchange, 200, "application/json", "{\"fine\":" + asked.incrementAndGet() + "}"));
    }

    @Test
    void wrong_usage_is_told_and_checks_nothing() {
        assertThat(CommandRun.of("fuzz", "--url", "http://127.0.0.1:1").exitCode())
                .isEqualTo(64);
        assertThat(CommandRun.of("fuzz", "--seed", "x").exitCode()).isEqualTo(64);
        assertThat(CommandRun.of("fuzz", "--speed", "1").exitCode()).isEqualTo(64);
        assertThat(CommandRun.of("fizz").err()).contains("usage: promises fuzz");
    }
}
