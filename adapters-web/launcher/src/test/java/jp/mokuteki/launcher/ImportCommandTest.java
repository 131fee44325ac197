package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code import --dry-run} says. */
final class ImportCommandTest {
    private static final String OUTLINE = """
            個人情報の利用目的
            1. 被保険者等に対する保険給付に必要な利用目的
            【健保組合等の内部での利用に係る事例】
            ・保険給付及び付加給付の実施
            【他の事業者等への情報提供を伴う事例】
            ・なし
            """;

    private static CommandRun read(String... options) {
        return CommandRun.reading(OUTLINE.getBytes(StandardCharsets.UTF_8), options);
    }

    @Test
    void the_report_in_json_has_the_table_and_every_line() throws IOException {
        CommandRun run = read("import", "-", "--dry-run", "--json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(json.fieldNames()).toIterable().containsExactly("categories", "lines");
        assertThat(json.at("/categories/0").toString())
                .isEqualTo("{\"number\":1,\"title\":\"被保険者等に対する保険給付に必要な利用目的\",\"cells\":["
                        + "{\"column\":\"internal\",\"state\":\"PURPOSES\",\"purposes\":[\"保険給付及び付加給付の実施\"]},"
                        + "{\"column\":\"review-payment\",\"state\":\"UNDECLARED\",\"purposes\":[]},"
                        + "{\"column\":\"other-business\",\"state\":\"DECLARED_NONE\",\"purposes\":[]},"
                        + "{\"column\":\"provide\",\"state\":\"UNDECLARED\",\"purposes\":[]},"
                        + "{\"column\":\"receive\",\"state\":\"UNDECLARED\",\"purposes\":[]}]}");
        assertThat(json.get("lines"))
                .map(line -> line.get("line").intValue() + " " + line.get("as").textValue())
                .containsExactly(
                        "1 aside", "1 aside", "1 aside", "2 category", "3 column", "4 purpose", "5 column", "6 none");
        assertThat(json.get("lines"))
                .allSatisfy(line -> assertThat(line.get("why").textValue()).isNotBlank());
    }

    @Test
    void a_purpose_stands_with_what_is_proposed_for_it() throws IOException {
        CommandRun run = read("import", "-", "--dry-run", "--json");

        JsonNode line = new ObjectMapper().readTree(run.out()).at("/lines/5");
        assertThat(line.get("purpose").textValue()).isEqualTo("1.internal.1");
        assertThat(line.at("/proposal/whole").booleanValue()).isTrue();
        assertThat(line.at("/proposal/leads"))
                .map(lead ->
                        lead.get("value").textValue() + " " + lead.get("phrase").textValue())
                .contains("BENEFIT 保険給付", "INTERNAL_USE 健保組合等の内部での利用に係る事例");
    }

    @Test
    void the_report_for_people_has_the_table_and_every_line() {
        CommandRun run = read("import", "-", "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("個人情報の利用目的\n\n1. 被保険者等に対する保険給付に必要な利用目的\n")
                .contains("    ・保険給付及び付加給付の実施\n", "    ・なし\n", "  4  箇条書きの項目\n", "  6  「なし」の記載\n")
                .endsWith("1区分・1件の利用目的を読み取りました。\n");
    }

    @Test
    void a_file_in_another_encoding_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("table.txt"), OUTLINE.getBytes(Charset.forName("windows-31j")));

        CommandRun run = CommandRun.of("import", file.toString(), "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("文字コードを判断した（Shift_JIS）");
        assertThat(CommandRun.of("import", file.toString(), "--dry-run", "--encoding", "UTF-8")
                        .err())
                .contains("table.txt:1: not UTF-8");
    }

    @Test
    void what_is_no_table_exits_65_and_names_the_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.txt"), "当組合は法令を守ります。\n");

        CommandRun run = CommandRun.of("import", file.toString(), "--dry-run", "--json");

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.txt:1: no table of purposes was found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import nowhere.txt --dry-run",
                "import - --dry-run --format xml",
                "import a b --dry-run"
            })
    void wrong_usage_exits_64(String line) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_document_becomes_a_draft_for_an_editor_and_for_nobody_else(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("table.txt"), OUTLINE);
        String token = "the-first-token-of-these-tests-012345";
        var server = Map.of(
                "MOKUTEKI_DATA_DIR",
                folder.resolve("data").toString(),
                "MOKUTEKI_BOOTSTRAP_TOKEN",
                token,
                "MOKUTEKI_PORT",
                "0");
        Service.start(SettingsReader.read(server, Map.of()), CommandRun.surroundings(server))
                .close();
        var editor = Map.of("MOKUTEKI_DATA_DIR", folder.resolve("data").toString(), "MOKUTEKI_TOKEN", token);
        var nobody = Map.of("MOKUTEKI_DATA_DIR", folder.resolve("data").toString());

        CommandRun refused = CommandRun.under(nobody, "import", file.toString());
        CommandRun run = CommandRun.under(editor, "import", file.toString());

        assertThat(refused.exitCode()).isEqualTo(77);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("第2版の案にしました。\n");
        assertThat(CommandRun.under(editor, "revision", "list").lines()).hasSize(2);
    }
}
