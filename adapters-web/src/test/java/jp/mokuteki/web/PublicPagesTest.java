package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The register as the public sees it. */
class PublicPagesTest {
    private static final TestServer SERVER = TestServer.start();
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final int MOST_BYTES = 100_000;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> open(String path, String... headers) {
        return new Browser(SERVER).open(path, headers);
    }

    @Test
    void the_revision_in_force_is_shown_as_issued_with_an_anchor_for_each_purpose() {
        String page = open("/").body();

        assertThat(SocietyTable.read().purposes())
                .hasSize(38)
                .allSatisfy(purpose -> assertThat(page).contains(item(purpose)));
        assertThat(SocietyTable.read().headings())
                .allSatisfy(heading -> assertThat(page).contains(">" + heading + "</th>"));
        assertThat(page.split("class=\"none\">・なし<", -1)).hasSize(24 + 1);
        assertThat(page).doesNotContain("class=\"blank\"");
    }

    private static String item(PurposeOfUse purpose) {
        return "<li id=\"" + purpose.id() + "\">" + purpose.text() + " <a";
    }

    @Test
    void it_says_whose_it_is_since_when_and_how_it_can_be_told_from_another() {
        String page = open("/").body();

        assertThat(page)
                .contains("サンプル健康保険組合")
                .contains("第1版")
                .contains("施行中")
                .contains("令和2年10月1日")
                .contains(SocietyTable.read().contentHash().toString())
                .contains("/v1/publications/1?format=csv")
                .contains("/v1/publications/1?format=jsonld");
    }

    @Test
    void it_weighs_little_and_is_not_sent_twice() {
        HttpResponse<String> page = open("/");
        String tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(open("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void what_it_needs_is_here_and_may_be_kept_for_ever() {
        var assets = ASSET.matcher(open("/").body())
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();

        assertThat(assets).hasSize(2).allSatisfy(path -> {
            HttpResponse<String> asset = open(path);
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(asset.body())
                    .doesNotContain("http://")
                    .doesNotContain("https://")
                    .doesNotContain("@import");
        });
    }

    @Test
    void a_revision_has_a_page_of_its_own_and_one_that_is_not_there_has_none() {
        assertThat(open("/revisions/1").statusCode()).isEqualTo(200);
        assertThat(open("/revisions/2").statusCode()).isEqualTo(404);
        assertThat(open("/revisions/x").statusCode()).isEqualTo(404);
        assertThat(open("/?insurer=06139992").statusCode()).isEqualTo(200);
        assertThat(open("/?insurer=33120015").statusCode()).isEqualTo(404);
        assertThat(open("/?insurer=1").statusCode()).isEqualTo(400);
    }
}
