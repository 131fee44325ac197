package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials over HTTP. */
class CredentialsTest {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_issued_token_is_shown_once_and_opens_what_its_roles_open() {
        HttpResponse<String> issued = server.post(
                "/v1/credentials",
                "{\"name\":\"夜間バッチ\",\"roles\":[\"application\"],\"expiresAt\":\"2027-04-01T00:00:00+09:00\"}");
        JsonNode json = TestServer.json(issued);
        String token = json.get("token").textValue();

        HttpResponse<String> decided = server.send(server.to("/v1/decisions")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(Repeats.KEY, "k")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Questions.PERMITTED)));
        HttpResponse<String> listed = server.get("/v1/credentials");

        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json.get("expiresAt").textValue()).isEqualTo("2027-04-01T00:00:00+09:00");
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(listed.body()).contains("夜間バッチ").doesNotContain(token).doesNotContain("token");
    }

    @Test
    void a_revoked_credential_opens_nothing_any_more() {
        String token = server.tokenFor(Role.READER);
        String path = "/v1/credentials/" + token.substring(3, 15);

        HttpResponse<String> revoked = server.send(server.authorized(path).DELETE());

        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(server.send(server.to("/v1/register").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.send(server.authorized(path).DELETE()).statusCode()).isEqualTo(204);
    }

    @Test
    void a_foreign_an_absent_and_a_malformed_credential_are_equally_not_there() {
        InsurerNumber other = InsurerNumber.parse("01130012");
        String foreign =
                server.tokenFor(other, Set.of(Role.READER), Optional.empty()).substring(3, 15);
        String absent = foreign.equals("aaaaaaaaaaaa") ? "bbbbbbbbbbbb" : "aaaaaaaaaaaa";

        String theirs = server.send(
                        server.authorized("/v1/credentials/" + foreign).DELETE())
                .body();
        String nobodys = server.send(
                        server.authorized("/v1/credentials/" + absent).DELETE())
                .body();
        String malformed =
                server.send(server.authorized("/v1/credentials/x").DELETE()).body();

        assertThat(theirs.replace(foreign, "?")).isEqualTo(nobodys.replace(absent, "?"));
        assertThat(malformed.replace("/x", "/?")).isEqualTo(nobodys.replace(absent, "?"));
        assertThat(server.get("/v1/credentials").body()).doesNotContain(foreign);
    }

    @Test
    void nothing_is_issued_or_revoked_that_cannot_be_noted() {
        String token = server.tokenFor(Role.READER);
        server.accessLog().stop();

        HttpResponse<String> issued = server.post("/v1/credentials", "{\"name\":\"x\",\"roles\":[\"reader\"]}");
        HttpResponse<String> revoked = server.send(
                server.authorized("/v1/credentials/" + token.substring(3, 15)).DELETE());
        server.accessLog().resume();

        assertThat(issued.statusCode()).isEqualTo(503);
        assertThat(revoked.statusCode()).isEqualTo(503);
        assertThat(TestServer.json(server.get("/v1/credentials")).get("items")).hasSize(2);
        assertThat(server.send(server.to("/v1/register").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void one_credential_is_shown_under_its_tag_without_its_token() {
        String token = server.tokenFor(Role.READER);
        String path = "/v1/credentials/" + token.substring(3, 15);

        HttpResponse<String> found = server.get(path);
        String tag = found.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> held = server.get(path, "If-None-Match", tag);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(TestServer.json(found).get("id").textValue()).isEqualTo(token.substring(3, 15));
        assertThat(found.body()).doesNotContain("token");
        assertThat(held.statusCode()).isEqualTo(304);
    }

    @Test
    void a_revocation_on_a_condition_is_done_only_where_the_credential_is_still_what_was_seen() {
        String path = "/v1/credentials/" + server.tokenFor(Role.READER).substring(3, 15);
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> stale = server.send(
                server.authorized(path).header("If-Match", "\"another\"").DELETE());
        HttpResponse<String> weak = server.send(
                server.authorized(path).header("If-Match", "W/" + tag).DELETE());
        HttpResponse<String> seen = server.send(
                server.authorized(path).header("If-Match", "\"x\", " + tag).DELETE());
        HttpResponse<String> changed =
                server.send(server.authorized(path).header("If-Match", tag).DELETE());
        HttpResponse<String> any =
                server.send(server.authorized(path).header("If-Match", "*").DELETE());

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(weak.statusCode()).isEqualTo(412);
        assertThat(seen.statusCode()).isEqualTo(204);
        assertThat(changed.statusCode()).isEqualTo(412);
        assertThat(any.statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                                          | /name      | required
            {"name":"a"}                                                | /roles     | required
            {"name":"a","roles":[]}                                     | /roles     | out-of-range
            {"name":"a","roles":["king"]}                               | /roles/0   | unknown-code
            {"name":"a","roles":["admin","admin"]}                      | /roles/1   | duplicate
            {"name":" ","roles":["admin"]}                              | /name      | out-of-range
            {"name":1,"roles":["admin"]}                                | /name      | wrong-type
            {"name":"a","roles":["admin"],"expiresAt":"2027-04-01"}     | /expiresAt | malformed
            {"name":"a","roles":["admin"],"expiresAt":"2026-04-01T10:00:00+09:00"} | /expiresAt | out-of-range
            {"name":"a","roles":["admin"],"expiresAt":"+999999999-12-31T23:59:59Z"} | /expiresAt | malformed
            {"name":"a","roles":["admin"],"expiresAt":"9999-12-31T23:59:59Z"}       | /expiresAt | malformed
            {"name":"a","roles":["admin"],"insurer":"01130012"}         | /insurer   | unknown-property
            """)
    void a_bad_request_gets_a_pointer_and_issues_nothing(String body, String pointer, String code) {
        HttpResponse<String> response = server.post("/v1/credentials", body);

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode first = TestServer.json(response).get("errors").get(0);
        assertThat(first.get("code").textValue()).isEqualTo(code);
        assertThat(first.get("pointer").textValue()).isIn(pointer, "");
        assertThat(TestServer.json(server.get("/v1/credentials")).get("items")).hasSize(1);
    }
}
