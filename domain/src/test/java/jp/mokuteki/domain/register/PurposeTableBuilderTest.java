package jp.mokuteki.domain.register;

import static jp.mokuteki.domain.register.DisclosureColumn.INTERNAL;
import static jp.mokuteki.domain.register.DisclosureColumn.OTHER_BUSINESS;
import static jp.mokuteki.domain.register.DisclosureColumn.PROVIDE;
import static jp.mokuteki.domain.register.DisclosureColumn.RECEIVE;
import static jp.mokuteki.domain.register.DisclosureColumn.REVIEW_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.law.EffectivePeriod;
import org.junit.jupiter.api.Test;

/** Tables that a reader puts together in code. */
final class PurposeTableBuilderTest {
    private static final PurposeCodes ANALYSIS = PurposeCodes.of(Handling.INTERNAL_USE, Action.USE)
            .information("CLAIM")
            .restingOn("APPI_PURPOSE");
    private static final PurposeCodes TRANSLATION = PurposeCodes.of(Handling.ENTRUSTMENT, Action.PROVIDE)
            .counterparties("CONTRACTOR")
            .information("CLAIM")
            .restingOn("APPI_ENTRUSTMENT");

    private static PurposeTableBuilder aTable() {
        return PurposeTable.titled("個人情報の利用目的")
                .category(1, "保険給付")
                .purpose(INTERNAL, "医療費分析", ANALYSIS)
                .purpose(OTHER_BUSINESS, "海外療養費の翻訳の委託", TRANSLATION)
                .none(REVIEW_PAYMENT, PROVIDE);
    }

    @Test
    void a_table_of_code_is_the_table_of_the_same_file() {
        PurposeTable read = RegisterFile.parse("register.csv", """
                id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note
                title,個人情報の利用目的,,,,,,,,
                1,保険給付,,,,,,,,
                1.internal.1,医療費分析,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,
                1.review-payment,・なし,,,,,,,,
                1.other-business.1,海外療養費の翻訳の委託,PROVIDE,ENTRUSTMENT,CONTRACTOR,CLAIM,NO,,APPI_ENTRUSTMENT,
                1.provide,・なし,,,,,,,,
                1.receive,,,,,,,,,
                """);

        assertThat(aTable().build()).isEqualTo(read);
    }

    @Test
    void a_register_of_it_decides() {
        var day = LocalDate.of(2026, 4, 1);
        var register = PurposeRegister.of(new RegisterRevision(1, EffectivePeriod.since(day), aTable().build()));
        var flow = ProposedFlow.to(Action.PROVIDE).on(day).category(1).counterparty("CONTRACTOR");

        assertThat(register.decide(flow.information("CLAIM").build()).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(register.decide(flow.information("LOCAL_TAX").build()).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void a_template_is_extended_and_stays_as_it_is() {
        PurposeTable template = NationalTemplate.read();

        PurposeTable own = template.extended()
                .category(3)
                .purpose(INTERNAL, "歩数の集計", ANALYSIS)
                .category(9, "直営診療所の運営")
                .purpose(INTERNAL, "診療録の管理", new Uncoded())
                .build();

        assertThat(template.categories()).extracting(PurposeCategory::number).containsExactly(1, 2, 3, 4, 5, 8);
        assertThat(own.purposes()).hasSize(template.purposes().size() + 2).containsAll(template.purposes());
        assertThat(own.purpose(PurposeId.parse("3.internal.4"))).isPresent();
        assertThat(own.category(9).orElseThrow().cell(RECEIVE)).isEqualTo(new Cell.Undeclared());
    }

    @Test
    void the_template_is_the_societys_table_letter_for_letter_with_its_codes() {
        PurposeTable society = SocietyTable.read();

        assertThat(NationalTemplate.read().categories()).isSubsetOf(society.categories());
        assertThat(NationalTemplate.read().headings()).isEqualTo(society.headings());
    }

    @Test
    void what_contradicts_itself_is_refused_with_its_place() {
        PurposeTableBuilder empty = PurposeTable.titled("表");
        PurposeTableBuilder table = aTable();

        assertThatThrownBy(() -> empty.none(INTERNAL)).hasMessage("there is no such category");
        assertThatThrownBy(empty::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.category(1, "保険給付")).hasMessage("the table has a category 1 already");
        assertThatThrownBy(() -> table.none(INTERNAL)).hasMessage("the cell 1.internal lists purposes");
        assertThatThrownBy(() -> table.purpose(PROVIDE, "提供", TRANSLATION))
                .hasMessage("the cell 1.provide declares that there is no purpose");
        assertThatThrownBy(() -> table.purpose(INTERNAL, "委託", TRANSLATION))
                .hasMessage("no action of the codes fits the column");
        assertThatThrownBy(() -> table.category(2)).hasMessage("there is no such category");
    }

    @Test
    void codes_that_contradict_one_another_are_refused() {
        var withoutCounterparty =
                PurposeCodes.of(Handling.ENTRUSTMENT, Action.PROVIDE).information("CLAIM");

        assertThatThrownBy(() -> withoutCounterparty.restingOn("APPI_ENTRUSTMENT"))
                .hasMessage("a use has no counterparty; a provision and a receipt have one");
        assertThatThrownBy(() -> withoutCounterparty.information("CLAIMS")).hasMessageContaining("information kind");
    }

    @Test
    void a_receipt_over_the_network_names_its_affairs() {
        PurposeCodes codes = PurposeCodes.of(Handling.NETWORK_LINKAGE, Action.RECEIVE)
                .counterparties("ADMINISTRATIVE_ORGAN")
                .information("LOCAL_TAX")
                .individualNumber(IndividualNumberUse.NETWORK)
                .affairs("5-18", "5-19")
                .restingOn("MYNUMBER_NETWORK");

        assertThat(codes.affairs()).hasToString("[5-18, 5-19]");
        assertThat(codes.numberUse()).isEqualTo(IndividualNumberUse.NETWORK);
    }
}
