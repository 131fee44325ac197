package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
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
        return new Api(SERVER.ports())
                .routes().stream()
                        .filter(route -> !Api.OPEN.contains(route.path()))
                        .map(route -> Arguments.of(route.method().name(), route.path()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_route_but_the_two_of_operations_needs_a_credential(String method, String path) {
        String concrete =
                path.replace("{id}", "019d468d-ee80-70ec-afba-e3685963bb19").replace("{code}", "MYNUMBER_NETWORK");

        HttpResponse<String> response =
                SERVER.send(SERVER.to(concrete).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/readyz"})
    void the_two_of_operations_need_none(String path) {
        assertThat(SERVER.send(SERVER.to(path)).statusCode()).isEqualTo(200);
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
    void settings_do_not_print_the_credential_and_refuse_an_empty_one() {
        var settings = new WebSettings("127.0.0.1", 0, TestServer.TOKEN, TestServer.INSURER, TestServer.UNLIMITED);

        assertThat(settings.toString()).contains("127.0.0.1").doesNotContain(TestServer.TOKEN);
        assertThatThrownBy(() -> new WebSettings("127.0.0.1", 0, " ", TestServer.INSURER, TestServer.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
