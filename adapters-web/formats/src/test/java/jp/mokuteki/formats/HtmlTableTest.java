package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.Test;

/** The table as a page. */
class HtmlTableTest {
    @Test
    void is_a_whole_japanese_page_with_the_whole_table() {
        String page = HtmlTable.write(Fixtures.unsigned(Fixtures.theSocietysRevision()));

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"ja\">").contains("<meta charset=\"utf-8\">");
        assertThat(page.split("<th scope=\"row\">", -1)).hasSize(1 + 8);
        assertThat(page.split("<td>", -1)).hasSize(1 + 40);
        assertThat(page.split("<li>", -1)).hasSize(1 + 38);
        assertThat(page).contains("@media print");
    }

    @Test
    void texts_are_escaped() {
        RegisterRevision revision = Fixtures.withOnePurpose("<script>alert(\"1\")</script>&'");

        String page = HtmlTable.write(Fixtures.unsigned(revision));

        assertThat(page)
                .contains("<li>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</li>")
                .doesNotContain("<script>");
    }
}
