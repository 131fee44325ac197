package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.ProposedFlowBuilder;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk reads which part of the question changes, and to what. */
final class NearMissLinesTest {
    private static final ListedPurpose TAX_FOR_THE_SHARE =
            new ListedPurpose(PurposeId.parse("6.receive.2"), "課税・非課税情報", Optional.of(Handling.NETWORK_LINKAGE));

    private static ProposedFlowBuilder aReceipt() {
        return ProposedFlow.to(Action.RECEIVE)
                .on(LocalDate.of(2026, 4, 1))
                .purpose("6.receive.2")
                .counterparty("ADMINISTRATIVE_ORGAN")
                .information("LOCAL_TAX");
    }

    private static String changed(NearMiss.Part part, ProposedFlowBuilder flow) {
        return NearMissLines.changed(new NearMiss(part, flow.build(), TAX_FOR_THE_SHARE));
    }

    @Test
    void another_purpose_is_named_by_its_number() {
        assertThat(changed(NearMiss.Part.PURPOSE, aReceipt())).isEqualTo("利用目的を 6.receive.2 とする場合");
    }

    @ParameterizedTest
    @CsvSource({"REVIEW_AND_PAYMENT_BODY, 審査支払機関", "OTHER_MEDICAL_INSURER, 他の医療保険者"})
    void another_counterparty_is_named_in_japanese(String code, String label) {
        assertThat(changed(NearMiss.Part.COUNTERPARTY, aReceipt().counterparty(code)))
                .isEqualTo("相手方を " + label + " とする場合");
    }

    @Test
    void a_use_has_no_counterparty_to_change() {
        ProposedFlowBuilder use = ProposedFlow.to(Action.USE)
                .on(LocalDate.of(2026, 4, 1))
                .category(1)
                .information("CLAIM");

        assertThatThrownBy(() -> changed(NearMiss.Part.COUNTERPARTY, use)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_information_that_remains_is_named_kind_by_kind() {
        ProposedFlowBuilder less = aReceipt().information("LOCAL_TAX", "ELIGIBILITY");

        assertThat(changed(NearMiss.Part.INFORMATION, aReceipt())).isEqualTo("情報を 地方税関係情報（課税・非課税情報） に限る場合");
        assertThat(changed(NearMiss.Part.INFORMATION, less)).isEqualTo("情報を 被保険者資格に関する情報、地方税関係情報（課税・非課税情報） に限る場合");
    }

    @Test
    void another_handling_is_named_and_none_is_said_to_be_left_open() {
        assertThat(changed(NearMiss.Part.HANDLING, aReceipt().handling(Handling.ENTRUSTMENT)))
                .isEqualTo("取扱いを 委託 とする場合");
        assertThat(changed(NearMiss.Part.HANDLING, aReceipt())).isEqualTo("取扱いを特定しない場合");
    }

    @Test
    void with_or_without_specified_personal_information_is_said_in_words() {
        assertThat(changed(NearMiss.Part.SPECIFIED, aReceipt().specifiedPersonalInformation()))
                .isEqualTo("特定個人情報として扱う場合");
        assertThat(changed(NearMiss.Part.SPECIFIED, aReceipt())).isEqualTo("特定個人情報を含めない場合");
    }

    @Test
    void another_affair_is_named_and_none_is_said_to_be_left_open() {
        assertThat(changed(NearMiss.Part.AFFAIR, aReceipt().affair("5-18"))).isEqualTo("事務を 5-18 とする場合");
        assertThat(changed(NearMiss.Part.AFFAIR, aReceipt())).isEqualTo("事務を特定しない場合");
    }

    @Test
    void the_change_stands_above_the_purpose_and_the_command_that_asks_again() {
        var miss = new NearMiss(
                NearMiss.Part.SPECIFIED,
                aReceipt().specifiedPersonalInformation().build(),
                TAX_FOR_THE_SHARE);

        assertThat(NearMissLines.of(miss, List.of("--register", "r.csv")).lines())
                .containsExactly(
                        "・特定個人情報として扱う場合",
                        "    6.receive.2  課税・非課税情報（情報連携）",
                        "    mokuteki decide --as-of 2026-04-01 --action RECEIVE --purpose 6.receive.2"
                                + " --counterparty ADMINISTRATIVE_ORGAN --information LOCAL_TAX --specified"
                                + " --register r.csv");
    }
}
