package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"/schemas/register.json?odd=1", "/v1/register?odd=1", "/schemas/absent.json"})
    void a_browser_too_gets_the_problems_of_the_api_as_the_contract_says(String path) {
        HttpResponse<String> response = new Browser(SERVER).open(path);

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
