package jp.mokuteki.promises.authorisation;

import static jp.mokuteki.promises.BrokenServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.mokuteki.promises.BrokenServer;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Site;
import org.junit.jupiter.api.Test;

/** The matrix finds a server that breaks the promise, and lets a good one pass. */
class MatrixCanFailTest {
    private static final String THING = """
            "/things/{id}": {"get": {"x-roles": ["reader"], "responses": {},
              "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ThingId"}}]}}
            """;
    private static final String MAKER = """
            "/things": {"post": {"x-roles": ["writer"], "responses": {}}}
            """;

    private static String contract(String... paths) {
        return "{\"openapi\":\"3.1.0\",\"paths\":{" + String.join(",", paths) + "}}";
    }

    private static Verdict against(String contract, BrokenServer.Answering answering) throws IOException {
        try (var server = new BrokenServer(contract, answering)) {
            return AuthorisationPromise.verdict(new SmallScene(new Site(server.address())), 1, System.nanoTime());
        }
    }

    /** Says who asks by the last letter of the token, and whose a thing is by its first. */
    private static void honest(HttpExchange exchange) throws IOException {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String path = exchange.getRequestURI().getPath();
        String whose = token.endsWith("ours") ? "ours" : "theirs";
        if (!token.startsWith("Bearer known")) {
            reply(exchange, 401, "text/plain", "who?");
        } else if (exchange.getRequestMethod().equals("POST")) {
            reply(exchange, 403, "text/plain", "no");
        } else if (path.equals("/things/" + whose + "-x")) {
            reply(exchange, 200, "text/plain", "secret of " + whose);
        } else {
            reply(exchange, 404, "text/plain", "nothing");
        }
    }

    @Test
    void a_server_that_keeps_the_promise_passes() throws IOException {
        Verdict verdict = against(contract(THING, MAKER), MatrixCanFailTest::honest);

        assertThat(verdict.offences()).isEmpty();
        assertThat(verdict.line()).startsWith("R5 PASS ");
    }

    @Test
    void a_foreign_object_that_is_shown_is_found() throws IOException {
        Verdict verdict = against(contract(THING, MAKER), exchange -> {
            boolean known = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                    .startsWith("Bearer known");
            boolean foreign = exchange.getRequestURI().getPath().equals("/things/theirs-x");
            if (known && foreign) {
                reply(exchange, 200, "text/plain", "secret of theirs");
            } else {
                honest(exchange);
            }
        });

        assertThat(verdict.isPass()).isFalse();
        assertThat(verdict.offences())
                .anyMatch(offence -> offence.contains("FOREIGN") && offence.contains("tells of secret of theirs"));
    }

    @Test
    void a_foreign_object_that_is_told_from_an_absent_one_is_found() throws IOException {
        Verdict verdict = against(contract(THING, MAKER), exchange -> {
            boolean known = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                    .equals("Bearer known-ours");
            if (known && exchange.getRequestURI().getPath().equals("/things/theirs-x")) {
                reply(exchange, 404, "text/plain", "not yours");
            } else {
                honest(exchange);
            }
        });

        assertThat(verdict.offences()).anyMatch(offence -> offence.contains("differs from"));
    }

    @Test
    void a_caller_without_a_credential_who_is_let_in_is_found() throws IOException {
        Verdict verdict = against(contract(THING, MAKER), exchange -> reply(exchange, 200, "text/plain", "welcome"));

        assertThat(verdict.offences()).anyMatch(offence -> offence.contains("by none: [expected UNAUTHENTICATED"));
    }

    @Test
    void a_route_whose_object_nobody_can_make_is_named() throws IOException {
        Verdict verdict = against(contract(THING), MatrixCanFailTest::honest);

        assertThat(verdict.isPass()).isFalse();
        assertThat(verdict.offences().get(0)).startsWith("GET /things/{id}: nobody knows how to make what {id} names");
    }

    /** Two insurers with a thing each. */
    private record SmallScene(Site site) implements Scene {
        @Override
        public List<Caller> callers() {
            return List.of(
                    Caller.known("reader", "ours", "known-ours", Set.of("reader")),
                    Caller.known("reader of theirs", "theirs", "known-theirs", Set.of("reader")),
                    Caller.unknown("none", "ours", ""),
                    Caller.unknown("unknown", "ours", "Bearer x"));
        }

        @Override
        public String other(String insurer) {
            return insurer.equals("ours") ? "theirs" : "ours";
        }

        @Override
        public String make(Operation maker, String insurer) {
            return insurer + "-x";
        }

        @Override
        public Caller master(String insurer) {
            return Caller.known("master", insurer, "known-" + insurer, Set.of("reader", "writer"));
        }

        @Override
        public void note(String insurer, String mark) {
            throw new AssertionError("nothing is made");
        }

        @Override
        public Collection<String> marks(String insurer) {
            return List.of("secret of " + insurer);
        }

        @Override
        public boolean isPublic(String mark) {
            return false;
        }
    }
}
