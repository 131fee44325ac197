package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.web.page.FormKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials on a page. */
class CredentialPagesTest {
    private static final TestServer SERVER = TestServer.start();
    private static final Browser ADMINISTRATOR = new Browser(SERVER).signIn(SERVER.tokenFor(Role.ADMIN));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> issued(String... fields) {
        String[] all = new String[fields.length + 4];
        all[0] = Forms.TOKEN;
        all[1] = ADMINISTRATOR.formToken();
        all[2] = FormRepeats.KEY;
        all[3] = FormKey.draw();
        System.arraycopy(fields, 0, all, 4, fields.length);
        return ADMINISTRATOR.submit("/credentials", all);
    }

    private static Document list() {
        return Jsoup.parse(ADMINISTRATOR.open("/credentials").body());
    }

    @Test
    void a_credential_is_issued_with_its_token_shown_once_and_ends_when_it_is_revoked() {
        HttpResponse<String> answer = issued("name", "窓口", "roles", "reader", "roles", "editor", "until", "2026-12-31");
        String token = Jsoup.parse(answer.body()).select("#issued").text();
        Browser clerk = new Browser(SERVER).signIn(token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(list().select("tr:contains(窓口)").text()).contains("閲覧、起案").contains("令和8年12月31日 まで");
        assertThat(list().html()).doesNotContain(token);
        ADMINISTRATOR.submit(
                "/credentials/" + token.substring(3, 15) + "/revocation", Forms.TOKEN, ADMINISTRATOR.formToken());
        assertThat(clerk.open("/ask").statusCode()).isEqualTo(401);
        assertThat(list().select("tr:contains(窓口)").text()).contains("に失効");
    }

    @ParameterizedTest
    @CsvSource({
        "'', reader, ''",
        "x, ruler, ''",
        "x, reader, 2026-03-31",
        "x, reader, 2026-02-30",
        "123456789018, reader, ''"
    })
    void what_is_no_credential_is_not_issued(String name, String role, String until) {
        int before = list().select("tbody tr").size();

        HttpResponse<String> answer = issued("name", name, "roles", role, "until", until);

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(list().select("tbody tr")).hasSize(before);
        assertThat(answer.body()).doesNotContain("123456789018");
    }
}
