package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.mokuteki.domain.register.NationalTemplate;
import jp.mokuteki.domain.register.RegisterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says of a manifest, and how it ends. */
final class CheckCommandTest {
    private static final String HEAD = "format: 1\napplication: office\nflows:\n";
    private static final String PERMITTED = flow("translation", "CONTRACTOR", 1);
    private static final String REFUSED = flow("wrong-body", "EMPLOYER", 1);
    private static final String UNDETERMINED = """
              - {name: outside, action: RECEIVE, purpose: {category: 1}, counterparty: EMPLOYER, information: [CLAIM],
                 specifiedPersonalInformation: false}
            """;

    @TempDir
    private Path folder;

    private static String flow(String name, String counterparty, int category) {
        return "  - {name: " + name + ", action: PROVIDE, purpose: {category: " + category + "}, counterparty: "
                + counterparty + ", information: [CLAIM], specifiedPersonalInformation: false}\n";
    }

    private String file(String flows) throws IOException {
        return Files.writeString(folder.resolve("flows.yaml"), HEAD + flows, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void the_worst_flow_decides_how_it_ends() throws IOException {
        assertThat(CommandRun.of("check", file(PERMITTED)).exitCode()).isZero();
        assertThat(CommandRun.of("check", file(PERMITTED + UNDETERMINED)).exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", file(UNDETERMINED + REFUSED + PERMITTED))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void people_read_what_is_refused_why_and_what_would_be_permitted() throws IOException {
        String file = file(PERMITTED + REFUSED);

        CommandRun run = CommandRun.of("check", file);

        assertThat(run.lines())
                .contains(
                        "可　translation　" + file + ":4:5（2026-04-01 現在）",
                        "不可　wrong-body　" + file + ":5:5（2026-04-01 現在）")
                .anyMatch(line -> line.startsWith("  ・この相手方は、この利用目的に含まれていません。 1.other-business.")
                        && line.endsWith("[RECIPIENT_NOT_LISTED]"))
                .anyMatch(line -> line.startsWith("  可となるもの: counterparty → "))
                .endsWith("可 1件　不可 1件　判断できない 0件");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"json, /flows/0/decision/verdict, REFUSED", "sarif, /runs/0/results/0/ruleId, REFUSED"})
    void machines_read_json(String format, String pointer, String value) throws IOException {
        CommandRun run = CommandRun.of("check", file(REFUSED), "--format", format);

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at(pointer).asText()).isEqualTo(value);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void build_servers_read_junit() throws IOException {
        CommandRun run = CommandRun.of("check", file(REFUSED), "--format", "junit");

        assertThat(run.out()).startsWith("<?xml version=\"1.0\"").contains("<failure type=\"REFUSED\"");
    }

    @Test
    void the_day_may_be_given() throws IOException {
        CommandRun before = CommandRun.of("check", file(PERMITTED), "--as-of", "2020-09-30");
        CommandRun after = CommandRun.of("check", file(PERMITTED), "--as-of", "2020-10-01");

        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(after.exitCode()).isZero();
    }

    @Test
    void another_register_decides_on_every_day_that_a_flow_names() throws IOException {
        Path register = Files.writeString(
                folder.resolve("register.csv"), RegisterFile.write(NationalTemplate.read()), StandardCharsets.UTF_8);
        String early = PERMITTED.replace("action:", "asOf: 2019-01-01, action:").replace("translation", "early");

        CommandRun run =
                CommandRun.of("check", file(PERMITTED + early), "--register", register.toString(), "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/flows").findValuesAsText("verdict")).containsExactly("PERMITTED", "PERMITTED");
        assertThat(json.at("/flows/0/decision/register").has("revision")).isFalse();
    }

    @Test
    void a_broken_manifest_exits_3_with_line_and_column() throws IOException {
        String file = file(PERMITTED.replace("CONTRACTOR", "CONTRACTORS"));

        CommandRun run = CommandRun.of("check", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mokuteki: " + file + ":4:80: flows[0].counterparty: no such code; known: ");
    }

    @Test
    void a_manifest_that_is_no_text_or_too_large_is_broken() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', '\n', 'b', (byte) 0xe9});
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat((1 << 20) + 1));

        CommandRun run = CommandRun.of("check", latin.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).endsWith("latin.yaml:2:2: not UTF-8\n");
        assertThat(CommandRun.of("check", large.toString()).err()).contains("large.yaml:1:1: has more than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check flows.txt",
                "check missing.yaml",
                "check flows.yaml --format xml",
                "check flows.yaml --as-of today",
                "check flows.yaml --server https://register.example",
                "check flows.yaml --codes c.csv"
            })
    void wrong_usage_exits_64(String line) throws IOException {
        String file = file(PERMITTED);

        assertThat(CommandRun.ofLine(line.replace("flows.yaml", file)).exitCode())
                .isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"ftp://register.example, 64", "register.example, 64", "http://127.0.0.1:1, 69"})
    void a_server_that_cannot_be_asked_is_told(String server, int exitCode) throws IOException {
        CommandRun run = CommandRun.under(Map.of("MOKUTEKI_TOKEN", "t"), "check", file(PERMITTED), "--server", server);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }
}
