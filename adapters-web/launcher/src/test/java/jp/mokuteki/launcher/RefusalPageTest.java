package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk reads after {@code decide} has refused. */
final class RefusalPageTest {
    private static final String TAX_FOR_CONTRIBUTIONS = "decide --as-of 2026-04-01 --action RECEIVE --category 2"
            + " --counterparty ADMINISTRATIVE_ORGAN --information LOCAL_TAX --specified";

    private static List<String> commandsIn(CommandRun run) {
        return Pattern.compile("(?m)^ *mokuteki (decide .*)$")
                .matcher(run.out())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_refusal_gives_its_reasons_and_commands_that_are_permitted() {
        CommandRun refused = CommandRun.ofLine(TAX_FOR_CONTRIBUTIONS);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.lines())
                .startsWith("不可（2026-04-01 現在）", "", "理由", "  ・この欄は「なし」とされています。 2.review-payment [CELL_DECLARED_NONE]");
        assertThat(commandsIn(refused))
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(CommandRun.ofLine(command).exitCode()).isZero());
    }

    @Test
    void a_refusal_says_what_to_change_above_each_command() {
        CommandRun refused = CommandRun.ofLine(TAX_FOR_CONTRIBUTIONS);

        assertThat(refused.lines())
                .containsSequence(
                        "近い取扱いで可となるもの",
                        "  ・利用目的を 6.receive.2 とする場合",
                        "    6.receive.2  高齢受給者負担区分判定等にかかる課税・非課税情報（情報連携）",
                        "    mokuteki " + TAX_FOR_CONTRIBUTIONS.replace("--category 2", "--purpose 6.receive.2"));
    }

    /** Every change that a near miss can propose comes back as a command that a shell can run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--action PROVIDE --category 3 --counterparty EMPLOYER --information HEALTH_CHECKUP --specified --consent",
                "--action PROVIDE --category 1 --counterparty CONTRACTOR --information CLAIM --specified",
                "--action PROVIDE --category 5 --counterparty REVIEW_AND_PAYMENT_BODY --information MEDICAL_EXPENSE",
                "--action PROVIDE --purpose 3.other-business.5 --counterparty EMPLOYER --information HEALTH_CHECKUP,CLAIM",
                "--action PROVIDE --purpose 3.other-business.5 --counterparty EMPLOYER --information HEALTH_CHECKUP"
                        + " --handling ENTRUSTMENT",
                "--action RECEIVE --category 6 --counterparty ADMINISTRATIVE_ORGAN --information PENSION_BENEFIT"
                        + " --affair 5-1 --specified"
            })
    void the_commands_of_a_refusal_are_permitted_when_they_are_run(String question) {
        CommandRun refused = CommandRun.ofLine("decide --as-of 2026-04-01 " + question);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(commandsIn(refused))
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(CommandRun.ofLine(command).exitCode()).isZero());
    }
}
