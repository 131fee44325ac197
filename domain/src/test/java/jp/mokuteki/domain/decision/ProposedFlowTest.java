package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.api.Test;

final class ProposedFlowTest {
    private static ProposedFlowBuilder aProvision() {
        return ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1)).category(6);
    }

    @Test
    void is_the_same_question_in_whatever_order_the_kinds_were_named() {
        ProposedFlow one = aProvision()
                .counterparty("CONTRACTOR")
                .information("CLAIM", "BENEFIT")
                .build();
        ProposedFlow other = aProvision()
                .counterparty("CONTRACTOR")
                .information("BENEFIT", "CLAIM")
                .build();

        assertThat(one).isEqualTo(other).hasToString(other.toString());
    }

    @Test
    void is_another_question_where_any_part_differs() {
        ProposedFlow one = aProvision()
                .counterparty("CONTRACTOR")
                .information("CLAIM")
                .consent(false)
                .build();

        assertThat(one.on(one.asOf())).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(List.of(
                        one.on(one.asOf().plusDays(1)),
                        aProvision()
                                .counterparty("CONTRACTOR")
                                .information("CLAIM")
                                .build(),
                        one.but().consent(true).build(),
                        one.but().category(5).build(),
                        one.but().counterparty("EMPLOYER").build(),
                        one.but().information("BENEFIT").build(),
                        one.but().handling(Handling.ENTRUSTMENT).build(),
                        one.but().specifiedPersonalInformation().build(),
                        one.but().affair("5-12").build(),
                        one.but().purpose(new PurposeQuestion.ByText("健診のため")).build()))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
        assertThat(one.but().purpose(new PurposeQuestion.ByText("健診のため")).build())
                .isEqualTo(
                        one.but().purpose(new PurposeQuestion.ByText("健診のため")).build())
                .isNotEqualTo(
                        one.but().purpose(new PurposeQuestion.ByText("保健事業")).build());
    }

    @Test
    void refuses_a_provision_without_a_counterparty_and_a_use_with_one() {
        var provision = aProvision().information("CLAIM");
        var use = ProposedFlow.to(Action.USE)
                .on(LocalDate.of(2026, 4, 1))
                .category(4)
                .information("CLAIM")
                .counterparty("EMPLOYER");

        assertThatThrownBy(provision::build)
                .isInstanceOfSatisfying(
                        InvalidFlowException.class,
                        e -> assertThat(e.component()).isEqualTo("counterparty"));
        assertThatThrownBy(use::build)
                .isInstanceOfSatisfying(
                        InvalidFlowException.class,
                        e -> assertThat(e.component()).isEqualTo("counterparty"));
    }

    @Test
    void refuses_a_question_without_information() {
        assertThatThrownBy(() -> aProvision().counterparty("EMPLOYER").build())
                .isInstanceOfSatisfying(
                        InvalidFlowException.class,
                        e -> assertThat(e.component()).isEqualTo("information"));
    }

    @Test
    void refuses_codes_that_are_not_in_their_tables() {
        assertThatThrownBy(() -> aProvision().counterparty("NOBODY")).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> aProvision().information("NOTHING")).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> aProvision().affair("5-27")).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    void refuses_a_category_below_1_and_a_blank_text() {
        assertThatThrownBy(() -> new PurposeQuestion.ByCategory(0)).isInstanceOf(InvalidFlowException.class);
        assertThatThrownBy(() -> new PurposeQuestion.ByText(" ")).isInstanceOf(InvalidFlowException.class);
    }

    @Test
    void names_its_components_as_its_written_forms_do() {
        assertThat(ProposedFlow.components())
                .containsExactly(
                        "asOf",
                        "action",
                        "purpose",
                        "counterparty",
                        "information",
                        "handling",
                        "specifiedPersonalInformation",
                        "affair",
                        "consent");
    }

    @Test
    void a_question_that_differs_in_one_part_is_another() {
        ProposedFlow flow = full();

        List<ProposedFlow> others = List.of(
                flow.on(LocalDate.of(2026, 4, 2)),
                flow.but().purpose("6.provide.2").build(),
                flow.but().counterparty("EMPLOYER").build(),
                flow.but().information("LOCAL_TAX").build(),
                flow.but().handling(Handling.ENTRUSTMENT).build(),
                flow.but().specifiedPersonalInformation(false).build(),
                flow.but().affair("5-2").build(),
                flow.but().consent(false).build());

        assertThat(others).doesNotHaveDuplicates().doesNotContain(flow);
        assertThat(new HashSet<>(others)).hasSameSizeAs(others);
    }

    @Test
    void the_same_question_begun_again_is_the_same_value() {
        ProposedFlow flow = full();

        assertThat(flow.but().build()).isEqualTo(flow).hasSameHashCodeAs(flow).hasToString(flow.toString());
        assertThat(flow.toString()).contains("2026-04-01", "OTHER_MEDICAL_INSURER", "ELIGIBILITY");
    }

    @Test
    void refused_consent_and_consent_that_is_not_stated_are_different_questions() {
        ProposedFlow silent =
                aProvision().counterparty("EMPLOYER").information("CLAIM").build();

        assertThat(silent.but().consent(false).build()).isNotEqualTo(silent);
    }

    private static ProposedFlow full() {
        return aProvision()
                .counterparty("OTHER_MEDICAL_INSURER")
                .information("ELIGIBILITY")
                .handling(Handling.NETWORK_LINKAGE)
                .specifiedPersonalInformation()
                .affair("5-1")
                .consent(true)
                .build();
    }
}
