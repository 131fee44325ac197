package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.Test;

/** The table as Markdown. */
class MarkdownTableTest {
    private static final Pattern UNESCAPED_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private static List<String> lines(RegisterRevision revision) {
        return MarkdownTable.write(Fixtures.unsigned(revision))
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void is_a_heading_and_a_pipe_table_of_eight_categories_and_five_columns() {
        var revision = Fixtures.theSocietysRevision();

        String written = MarkdownTable.write(Fixtures.unsigned(revision));

        assertThat(written).startsWith("# 個人情報の利用目的（個人情報保護管理規程 別表2）\n\n| 区分 | ");
        assertThat(lines(revision))
                .hasSize(1 + 1 + 8)
                .allSatisfy(line -> assertThat(UNESCAPED_PIPE.split(line, -1)).hasSize(8));
    }

    @Test
    void joins_the_purposes_of_a_cell_and_prints_the_declared_none() {
        var revision = Fixtures.theSocietysRevision();

        String second = lines(revision).get(3);

        assertThat(second).startsWith("| 2. ").contains("<br>・").contains("| ・なし |");
    }

    @Test
    void whatever_would_act_stands_as_itself() {
        RegisterRevision revision = Fixtures.withOnePurpose("a|b<br>*c* [d](e) & \\");

        List<String> lines = lines(revision);

        assertThat(lines.get(2)).contains("・a\\|b&lt;br&gt;\\*c\\* \\[d\\](e) &amp; \\\\ |");
        assertThat(UNESCAPED_PIPE.split(lines.get(2), -1)).hasSize(8);
    }

    @Test
    void a_blank_cell_is_blank() {
        List<String> lines = lines(Fixtures.withABlankCell());

        assertThat(lines.get(2)).endsWith(" |  |");
    }
}
