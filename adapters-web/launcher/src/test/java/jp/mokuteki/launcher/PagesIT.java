package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pages from end to end: templates, styles and sessions in the jar, over the embedded database. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class PagesIT {
    private static final String TOKEN = "pages-end-to-end_pages-end-to-end_0123456789";
    private static final String QUESTION =
            "/ask?asOf=2026-04-01&action=PROVIDE&purpose=6&counterparty=OTHER_MEDICAL_INSURER&information=ELIGIBILITY&specified=yes";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> sent(RunningServer server, String path, String cookie, HttpRequest.BodyPublisher form)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        boolean asks = form.contentLength() == 0;
        return client.send(
                (asks ? request : request.POST(form)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> opened(RunningServer server, String path, String cookie) throws Exception {
        return sent(server, path, cookie, HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void whoever_signs_in_asks_and_is_noted_and_stays_in_over_a_restart() throws Exception {
        var environment =
                Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN, "MOKUTEKI_PUBLIC_ADDRESS", "https://register.example.jp");
        String cookie;
        try (var server = RunningServer.on(folder, environment)) {
            HttpResponse<String> register = opened(server, "/", "");
            HttpResponse<String> signedIn =
                    sent(server, "/sign-in", "", HttpRequest.BodyPublishers.ofString("token=" + TOKEN));
            String set = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            cookie = set.substring(0, set.indexOf(';'));

            assertThat(register.body()).contains("id=\"6.provide.2\"");
            assertThat(opened(server, style(register.body()), "").body()).contains(":root");
            assertThat(set).endsWith("; SameSite=Strict; Secure");
            assertThat(opened(server, QUESTION, "").statusCode()).isEqualTo(401);
            assertThat(opened(server, QUESTION, cookie).body()).contains("id=\"verdict\">可</h2>");
            assertThat(server.log()).doesNotContain(TOKEN).doesNotContain(cookie);
        }

        try (var server = RunningServer.on(folder, environment)) {
            assertThat(opened(server, QUESTION, cookie).statusCode()).isEqualTo(200);
        }
        assertThat(accessLog())
                .contains("\"POST /sign-in\"")
                .contains("\"GET /ask\"")
                .doesNotContain(TOKEN);
    }

    private static String style(String page) {
        return page.replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
    }

    private String accessLog() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("access-log"))) {
            return Files.readString(files.sorted().reduce((one, other) -> other).orElseThrow());
        }
    }
}
