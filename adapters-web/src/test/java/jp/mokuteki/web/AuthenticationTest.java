package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask. */
class AuthenticationTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<Arguments> routes() {
        return new Api(SERVER.useCases(), TestServer.INSURER)
                .routes().stream()
                        .filter(route -> !route.access().isOpen())
                        .map(route -> Arguments.of(route.method().name(), route.path()));
    }

    private static String concrete(String path) {
        String concrete = path.replace("{id}", "019d468d-ee80-70ec-afba-e3685963bb19")
                .replace("{code}", "MYNUMBER_NETWORK")
                .replace("{seq}", "0")
                .replace("{n}", "1")
                .replace("{number}", "1");
        assertThat(concrete).doesNotContain("{");
        return concrete;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_route_but_those_of_operations_and_the_contract_needs_a_credential(String method, String path) {
        String concrete = concrete(path);

        HttpResponse<String> response =
                SERVER.send(SERVER.to(concrete).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/healthz",
                "/readyz",
                "/openapi.json",
                "/openapi.html",
                "/schemas/flows.json",
                "/v1/publications",
                "/v1/publications/1"
            })
    void those_of_operations_and_the_contract_need_none(String path) {
        assertThat(SERVER.send(SERVER.to(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void there_are_no_others_that_need_none() {
        assertThat(new Api(SERVER.useCases(), TestServer.INSURER).openPaths())
                .containsExactlyInAnyOrder(
                        "/healthz",
                        "/readyz",
                        "/openapi.json",
                        "/openapi.html",
                        "/schemas/register.json",
                        "/schemas/flows.json",
                        "/schemas/decision.json",
                        "/v1/publications",
                        "/v1/publications/{n}");
    }

    @Test
    void a_path_that_is_not_there_is_not_told_to_strangers() {
        assertThat(SERVER.send(SERVER.to("/v1/nothing")).statusCode()).isEqualTo(401);
    }

    @Test
    void every_failure_has_the_same_text() {
        String none = SERVER.send(SERVER.to("/v1/register")).body();
        Stream<String> headers = Stream.of(
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Bearer " + TestServer.TOKEN + "x",
                "Bearer  " + TestServer.TOKEN,
                "Basic " + TestServer.TOKEN,
                TestServer.TOKEN);

        List<String> bodies = headers.map(
                        header -> SERVER.send(SERVER.to("/v1/register").header("Authorization", header))
                                .body())
                .toList();

        assertThat(bodies).containsOnly(none);
    }

    @Test
    void two_credentials_are_none_and_one_in_the_query_is_none() {
        HttpResponse<String> two =
                SERVER.send(SERVER.authorized("/v1/register").header("Authorization", "Bearer " + TestServer.TOKEN));
        HttpResponse<String> query = SERVER.send(SERVER.to("/v1/register?access_token=" + TestServer.TOKEN));

        assertThat(two.statusCode()).isEqualTo(401);
        assertThat(query.statusCode()).isEqualTo(401);
        assertThat(query.body()).doesNotContain(TestServer.TOKEN);
    }

    @Test
    void the_scheme_is_read_in_any_case() {
        var request = SERVER.to("/v1/register").header("Authorization", "bearer " + TestServer.TOKEN);

        assertThat(SERVER.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void an_expired_and_a_revoked_credential_are_as_good_as_none() {
        String none = SERVER.send(SERVER.to("/v1/register")).body();
        String expired =
                SERVER.tokenFor(TestServer.INSURER, Set.of(Role.READER), Optional.of(TestServer.NOW.plusNanos(1_000)));
        String revoked = SERVER.tokenFor(Role.READER);
        SERVER.send(
                SERVER.authorized("/v1/credentials/" + revoked.substring(3, 15)).DELETE());

        assertThat(asked("/v1/register", revoked).statusCode()).isEqualTo(401);
        assertThat(asked("/v1/register", revoked).body()).isEqualTo(none);
        assertThat(asked("/v1/register", expired).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asked(String path, String token) {
        return SERVER.send(SERVER.to(path).header("Authorization", "Bearer " + token));
    }

    static Stream<Arguments> routesAndRoles() {
        return new Api(SERVER.useCases(), TestServer.INSURER)
                .routes().stream()
                        .filter(route -> !route.access().isOpen())
                        .flatMap(route -> Stream.of(Role.values()).map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest
    @MethodSource("routesAndRoles")
    void a_route_opens_to_the_roles_that_stand_beside_it_and_to_no_other(Route route, Role role) {
        String path = concrete(route.path());

        HttpResponse<String> response = SERVER.send(SERVER.to(path)
                .header("Authorization", "Bearer " + SERVER.tokenFor(role))
                .method(route.method().name(), HttpRequest.BodyPublishers.noBody()));

        if (route.access().roles().contains(role)) {
            assertThat(response.statusCode()).isNotIn(401, 403);
        } else {
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/forbidden");
        }
    }
}
