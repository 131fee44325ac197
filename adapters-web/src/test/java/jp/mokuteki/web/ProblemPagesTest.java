package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPagesTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void no_path_of_the_contract_is_taken_for_a_page() {
        var paths = new ArrayList<String>();
        ContractDocument.SERVED.root().path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths).hasSizeGreaterThan(40).noneMatch(path -> ProblemPages.isWanted(path, "text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/..%2f, 400",
        "/jobs/%2e%2e/map, 400",
        "/map;x=1, 400",
        "/register//revisions, 400",
        "/jobs/a/../b, 404",
        "/jobs/123456789018, 400"
    })
    void a_path_that_no_page_has_is_told_on_a_page_to_whoever_reads_pages(String path, int status) {
        HttpResponse<String> response = new Browser(SERVER).open(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(Visit.HTML);
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.body()).contains("<h1>").doesNotContain("123456789018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/register.json?odd=1",
                "/v1/register?odd=1",
                "/schemas/absent.json",
                "/v1/grounds/a%2fb",
                "/v1%2fregister",
                "/v1/a/../b",
                "//healthz",
                "/schemas/%00",
                "/v1/grounds/123456789018"
            })
    void a_browser_too_gets_the_problems_of_the_api_as_the_contract_says(String path) {
        HttpResponse<String> response = new Browser(SERVER).open(path);

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
