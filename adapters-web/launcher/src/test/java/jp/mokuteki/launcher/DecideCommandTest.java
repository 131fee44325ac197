package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk reads after {@code decide}. */
final class DecideCommandTest {
    private static final String ELIGIBILITY_TO_AN_INSURER =
            "decide --action PROVIDE --category 6 --counterparty OTHER_MEDICAL_INSURER --information ELIGIBILITY"
                    + " --specified --as-of ";

    @ParameterizedTest
    @CsvSource({"2021-08-31, 番号法第19条第7号", "2021-09-01, 番号法第19条第8号"})
    void a_permission_names_the_day_the_purpose_and_the_citation_of_that_day(String day, String citation) {
        CommandRun run = CommandRun.ofLine(ELIGIBILITY_TO_AN_INSURER + day);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).first().isEqualTo("可（" + day + " 現在）");
        assertThat(run.lines()).contains("  6.provide.2  資格取得、被扶養者認定等、他機関の資格確認事務にかかる組合における資格取得、被扶養者資格関連情報（情報連携）");
        assertThat(run.out()).contains("（" + citation + "） [GROUND_IN_FORCE]");
        assertThat(run.lines()).contains("  組合の台帳 第1版（2020-10-01 施行）");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_permission_lists_its_duties_to_be_ticked_off() {
        CommandRun run = CommandRun.ofLine(ELIGIBILITY_TO_AN_INSURER + "2026-04-01");

        assertThat(run.lines())
                .contains("守ること")
                .anySatisfy(line -> assertThat(line).startsWith("  □ ").endsWith(" 7年保存"));
        assertThat(run.lines()).contains("あわせて見る利用目的", "  1.other-business.5  番号法に定める情報連携（情報連携）");
    }

    @Test
    void a_duty_says_on_which_ground_it_hangs_and_is_ticked_where_it_is_done() {
        String question = "decide --as-of 2026-04-01 --action PROVIDE --category 8 --counterparty LIABILITY_INSURER"
                + " --information ACCIDENT";

        assertThat(CommandRun.ofLine(question).out()).contains("に依る場合").doesNotContain("☑");
        assertThat(CommandRun.ofLine(question + " --consent").out()).contains("☑");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, 番号法第30条第3項", "2022-04-01, 番号法第30条第2項"})
    void a_reason_names_no_article_but_the_one_that_is_cited_on_the_day(String day, String citation) {
        CommandRun run = CommandRun.ofLine("decide --action PROVIDE --category 3 --counterparty EMPLOYER"
                + " --information HEALTH_CHECKUP --specified --consent --as-of " + day);

        assertThat(run.out()).contains(citation + " [CONSENT_IRRELEVANT]").doesNotContain("個人情報保護法第");
    }

    @Test
    void an_undetermined_answer_says_what_is_not_formalised() {
        CommandRun run = CommandRun.ofLine(
                "decide --action USE --category 3 --information HEALTH_CHECKUP --specified --as-of 2026-04-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("個人番号利用事務に当たるかどうかが定まっていません。");
    }

    @Test
    void a_text_is_answered_with_candidates() {
        CommandRun run =
                CommandRun.of("decide", "--action", "USE", "--text", "加入者サービス向上のため", "--information", "ELIGIBILITY");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lines()).first().isEqualTo("判断できない（2026-04-01 現在）");
        assertThat(run.out()).contains("[AMBIGUOUS_PURPOSE]");
    }

    @Test
    void the_day_is_today_in_japan_where_none_is_given() {
        CommandRun run = CommandRun.ofLine("decide --action USE --category 5 --information MEDICAL_EXPENSE");

        assertThat(run.lines()).first().isEqualTo("可（2026-04-01 現在）");
    }

    @Test
    void an_answer_about_a_later_day_says_how_old_the_text_is() {
        CommandRun run = CommandRun.ofLine(ELIGIBILITY_TO_AN_INSURER + "2027-04-01");

        assertThat(run.lines()).contains("留意").anyMatch(line -> line.contains("2026-10-01 現在の条文によります"));
    }

    @Test
    void before_the_first_revision_nothing_is_determined() {
        CommandRun run = CommandRun.ofLine(ELIGIBILITY_TO_AN_INSURER + "2020-09-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[NO_REVISION_IN_FORCE]");
    }

    @Test
    void json_is_the_answer_of_the_interface() {
        CommandRun run = CommandRun.ofLine(ELIGIBILITY_TO_AN_INSURER + "2026-04-01 --json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").containsPattern("\"verdict\" ?: \"PERMITTED\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decide --action GIVE --category 6 --information CLAIM                      | --action:       | RECEIVE
            decide --action provide --category 6 --information CLAIM                   | --action:       | PROVIDE
            decide --action USE --category 6 --information CLAIM,KARTE                 | --information:  | LOCAL_TAX
            decide --action USE --category 6 --information CLAIM,                      | --information:  | LOCAL_TAX
            decide --action PROVIDE --category 6 --information CLAIM --counterparty ME | --counterparty: | AUTHORITY
            decide --action USE --category 1 --information CLAIM --handling SHARING    | --handling:     | JOINT_USE
            decide --action USE --category 1 --information CLAIM --affair 5-27         | --affair:       | 5-26
            """)
    void an_unknown_code_is_wrong_usage_and_is_answered_with_the_known_ones(
            String line, String option, String knownCode) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mokuteki: " + option).containsPattern("(?m)^mokuteki:   " + knownCode + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decide                                                                       | --action
            decide --action USE --information CLAIM                                      | --category
            decide --action USE --information CLAIM --category 1 --purpose 1.internal.1  | --purpose
            decide --action USE --information CLAIM --category 0                         | 1 to 99
            decide --action USE --information CLAIM --category six                       | --category
            decide --action USE --information CLAIM --category ６                        | --category
            decide --action USE --information CLAIM --purpose 6.provide                  | 6.provide.2
            decide --action USE --information CLAIM --category 1 --counterparty EMPLOYER | counterparty
            decide --action PROVIDE --information CLAIM --category 1                     | counterparty
            decide --action USE --information CLAIM --category 1 --as-of 2026-02-29      | --as-of
            decide --action USE --information CLAIM --category 1 --as-of 2026-3-1        | --as-of
            decide --action USE --information CLAIM --category 1 --as-of +12026-01-01    | --as-of
            decide --action USE --information CLAIM --category 1 --as-of 令和8年         | --as-of
            decide --action USE --information CLAIM --category 1 --strict                | --strict
            decide --action USE --action USE --information CLAIM --category 1            | --action
            decide --act USE --information CLAIM --category 1                            | --act
            decide --action USE --information CLAIM --category 1 @options                | @options
            """)
    void wrong_usage_exits_64_and_says_what_is_wrong(String line, String said) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
        assertThat(run.err().lines()).allMatch(one -> one.startsWith("mokuteki: "));
    }

    @Test
    void an_argument_that_the_locale_has_spoilt_is_not_decided_on() {
        CommandRun run = CommandRun.of(
                "decide", "--action", "USE", "--text", "\uFFFD\uFFFD\uFFFD", "--information", "ELIGIBILITY");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("LC_ALL");
    }
}
