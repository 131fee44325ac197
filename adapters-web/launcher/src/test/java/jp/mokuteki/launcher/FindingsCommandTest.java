package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.mokuteki.domain.register.RegisterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code findings} finds, and how it ends. */
final class FindingsCommandTest {
    @Test
    void the_societys_table_is_stale_on_the_day_and_says_what_to_mend() {
        CommandRun run = CommandRun.ofLine("findings --on 2026-11-26");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith("点検（2026-11-26 現在）　組合の台帳 第1版（2020-10-01 施行）")
                .contains(
                        "要改正（2件）",
                        "  1.internal.1  廃止された用語「健康保険被保険者証」 [INSURANCE_CARD_RETIRED]",
                        "    案: 資格確認書及び資格情報通知書",
                        "  6  古い条項「番号法第19条第7号」 [NETWORK_ITEM_MOVED]",
                        "    情報提供ネットワークシステムによる提供の規定は、2021年9月1日に一号繰り下がりました。（番号法第19条第8号）",
                        "    案: 番号法第19条第8号",
                        "要確認（12件）",
                        "    受領　公的給付支給等口座登録簿関係情報（公金受取口座）　行政機関等　事務 5-1、5-16",
                        "    案（追加）: 保険給付及び任意継続被保険者の保険料の還付の事務にかかる公金受取口座の情報",
                        "  ・令和6年デジタル庁・総務省令第9号は 2024-05-27 現在の条文によります。その後の改正は確かめていません。");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, 0", "2021-09-01, 1", "2020-10-01, 0", "2020-09-30, 66"})
    void the_day_decides_how_it_ends(String day, int exitCode) {
        CommandRun run = CommandRun.of("findings", "--on", day);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out().contains("要改正")).isEqualTo(exitCode == 1);
    }

    @Test
    void the_json_names_every_part_of_a_finding() throws IOException {
        CommandRun run = CommandRun.ofLine("findings --on 2026-11-26 --json");

        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json.get("stale").booleanValue()).isTrue();
        assertThat(json.get("items")).hasSize(14);
        assertThat(json.at("/items/4/rule").textValue()).isEqualTo("NETWORK_ITEM_MOVED");
        assertThat(json.at("/items/4/phrase").toString()).isEqualTo("{\"from\":7,\"to\":17,\"text\":\"番号法第19条第7号\"}");
        assertThat(json.at("/items/4/citations/0/citationEn").textValue())
                .isEqualTo("My Number Act, Article 19, item 8");
        assertThat(json.at("/items/5/proposal/codes/affairs").toString()).isEqualTo("[\"5-1\",\"5-16\"]");
    }

    @Test
    void a_proposal_taken_up_as_a_register_file_is_stale_no_more(@TempDir Path folder) throws IOException {
        CommandRun proposed = CommandRun.ofLine("findings --on 2026-11-26 --propose");
        Path file = Files.writeString(folder.resolve("register.csv"), proposed.out());

        CommandRun again = CommandRun.of("findings", "--on", "2026-11-26", "--json", "--register", file.toString());

        assertThat(proposed.exitCode()).isZero();
        assertThat(again.exitCode()).isZero();
        assertThat(RegisterFile.parse("register.csv", proposed.out()).purposes())
                .hasSize(46);
        assertThat(new ObjectMapper().readTree(again.out()).get("register").has("revision"))
                .isFalse();
    }

    @Test
    void a_register_without_findings_says_so(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), """
                id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note
                1,区分,,,,,,,,
                1.internal.1,医療費分析,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,
                1.review-payment,・なし,,,,,,,,
                1.other-business,・なし,,,,,,,,
                1.provide,・なし,,,,,,,,
                1.receive,・なし,,,,,,,,
                """);

        CommandRun run = CommandRun.of("findings", "--on", "2016-01-01", "--register", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n\n点検事項はありません。\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings --on today",
                "findings --json --propose",
                "findings register.csv",
                "findings --register x"
            })
    void wrong_usage_exits_64(String line) {
        assertThat(CommandRun.ofLine(line).exitCode()).isEqualTo(64);
    }
}
