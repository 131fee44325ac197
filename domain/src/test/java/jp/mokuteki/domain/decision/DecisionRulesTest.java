package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules, one by one, restated by hand from the law and the table; both sides of each date. */
@DisplayName("判断の規則")
final class DecisionRulesTest {
    private static final PurposeRegister SOCIETY = PurposeRegister.ofSociety();
    private static final PurposeRegister OLDER = PurposeRegister.of(
            new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2016, 1, 1)), SocietyTable.read()));

    private static final Set<ReasonCode> GIVEN = EnumSet.noneOf(ReasonCode.class);

    private static void expect(PurposeRegister register, String asOf, String question, Verdict verdict, String said) {
        Decision decision = given(register, asOf, question);

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(said(decision)).containsExactlyElementsOf(Arrays.asList(said.split(" +", -1)));
    }

    private static Decision given(PurposeRegister register, String asOf, String question) {
        Decision decision = register.decide(Questions.read(asOf, question));
        decision.reasons().forEach(reason -> GIVEN.add(reason.code()));
        return decision;
    }

    /** Every kind of reason is the outcome of some line below; a new code without a line fails here. */
    @AfterAll
    static void every_reason_code_is_given_by_some_line() {
        assertThat(GIVEN).containsExactlyInAnyOrder(ReasonCode.values());
    }

    private static List<String> said(Decision decision) {
        return decision instanceof Decision.Permitted permitted
                ? permitted.coveredBy().stream()
                        .map(purpose -> purpose.id().toString())
                        .toList()
                : decision.reasons().stream()
                        .map(reason -> reason.code().name())
                        .toList();
    }

    @ParameterizedTest
    @DisplayName("規則1 施行されている版")
    @CsvSource(delimiter = '|', textBlock = """
            2020-09-30 | USE 4 - CLAIM | UNDETERMINED | NO_REVISION_IN_FORCE
            2020-10-01 | USE 4 - CLAIM | PERMITTED    | 4.internal.1
            """)
    void rule_1_needs_a_revision_in_force(String asOf, String question, Verdict verdict, String said) {
        expect(SOCIETY, asOf, question, verdict, said);
    }

    @ParameterizedTest
    @DisplayName("規則1 定式化されていない改正法 (令和8年法律第56号)")
    @CsvSource(delimiter = '|', textBlock = """
            2028-07-15 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | PERMITTED    | 6.provide.2
            2028-07-16 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | UNDETERMINED | LAW_NOT_FORMALISED
            2028-07-16 | RECEIVE 1 EMPLOYER REMUNERATION specified             | UNDETERMINED | LAW_NOT_FORMALISED
            2028-07-16 | USE 4 - CLAIM                                         | PERMITTED    | 4.internal.1
            """)
    void rule_1_stops_where_an_enacted_amendment_is_not_formalised(
            String asOf, String question, Verdict verdict, String said) {
        expect(SOCIETY, asOf, question, verdict, said);
    }

    @ParameterizedTest
    @DisplayName("規則2 表の対象外")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | RECEIVE 2 EMPLOYER REMUNERATION specified    | 番号法第19条第2号
            2026-04-01 | RECEIVE 2 EMPLOYER REMUNERATION              |
            2026-04-01 | RECEIVE 1 INSURED_PERSON BENEFIT specified   | 番号法第19条第3号
            2026-04-01 | PROVIDE 1 AUTHORITY BENEFIT specified        | 番号法第19条第13号 番号法第19条第15号
            2021-09-01 | PROVIDE 1 AUTHORITY BENEFIT specified        | 番号法第19条第13号 番号法第19条第15号
            2021-08-31 | PROVIDE 1 AUTHORITY BENEFIT specified        |
            2026-04-01 | RECEIVE 1 AUTHORITY BENEFIT specified        |
            2026-04-01 | RECEIVE 1 CONTRACTOR CLAIM                   |
            2026-04-01 | RECEIVE 99 EMPLOYER REMUNERATION             |
            """)
    void rule_2_leaves_what_is_outside_the_table_open_and_names_the_laws_own_item(
            String asOf, String question, String cited) {
        Decision decision = given(SOCIETY, asOf, question);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.reasons()).extracting(Reason::code).containsOnly(ReasonCode.OUTSIDE_THE_TABLE);
        assertThat(decision.reasons().stream().flatMap(reason -> reason.citation().stream()))
                .map(Object::toString)
                .containsExactlyElementsOf(Stream.ofNullable(cited)
                        .flatMap(words -> Arrays.stream(words.split(" ", -1)))
                        .toList());
    }

    @ParameterizedTest
    @DisplayName("規則3 利用目的")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | USE 9 - CLAIM                              | REFUSED      | NO_MATCHING_PURPOSE
            2026-04-01 | USE 4.internal.2 - CLAIM                   | REFUSED      | NO_MATCHING_PURPOSE
            2026-04-01 | PROVIDE 1.provide.1 CONTRACTOR CLAIM       | REFUSED      | NO_MATCHING_PURPOSE
            2026-04-01 | USE 「レセプトの点検」 - CLAIM              | UNDETERMINED | AMBIGUOUS_PURPOSE
            """)
    void rule_3_needs_a_purpose_of_the_revision(String asOf, String question, Verdict verdict, String said) {
        expect(SOCIETY, asOf, question, verdict, said);
    }

    @Test
    @DisplayName("規則3 文は候補を示すだけで決めない")
    void rule_3_proposes_the_likeliest_purpose_for_a_text_and_decides_nothing() {
        ProposedFlow flow = Questions.read("2026-04-01", "PROVIDE 「海外療養費の翻訳を外部に委託」 CONTRACTOR CLAIM");

        Decision decision = SOCIETY.decide(flow);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        undetermined -> assertThat(
                                        undetermined.candidates().get(0).id())
                                .hasToString("1.other-business.2"));
    }

    @ParameterizedTest
    @DisplayName("規則4・5 候補と該当")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | USE 6 - ELIGIBILITY                                            | REFUSED   | CELL_DECLARED_NONE
            2026-04-01 | RECEIVE 4 REVIEW_AND_PAYMENT_BODY ELIGIBILITY                  | PERMITTED | 4.review-payment.2
            2026-04-01 | RECEIVE 4.review-payment.1 REVIEW_AND_PAYMENT_BODY ELIGIBILITY | REFUSED   | ACTION_NOT_FOR_COLUMN
            2026-04-01 | USE 1.other-business.2 - CLAIM                                 | REFUSED   | ACTION_NOT_FOR_COLUMN
            2026-04-01 | PROVIDE 1.other-business.2 EMPLOYER CLAIM                      | REFUSED   | RECIPIENT_NOT_LISTED
            2026-04-01 | PROVIDE 1.other-business.2 CONTRACTOR CLAIM+ACCIDENT           | REFUSED   | INFORMATION_NOT_LISTED
            2026-04-01 | PROVIDE 1.other-business.2 CONTRACTOR CLAIM+BENEFIT            | PERMITTED | 1.other-business.2
            2026-04-01 | PROVIDE 1.other-business.2 CONTRACTOR CLAIM JOINT_USE          | REFUSED   | HANDLING_NOT_LISTED
            2026-04-01 | PROVIDE 1.other-business.2 CONTRACTOR CLAIM ENTRUSTMENT        | PERMITTED | 1.other-business.2
            2026-04-01 | PROVIDE 1.other-business.2 EMPLOYER ACCIDENT JOINT_USE         | REFUSED   | RECIPIENT_NOT_LISTED
            2026-04-01 | RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified 5-18 | REFUSED | AFFAIR_NOT_LISTED
            2026-04-01 | RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX 5-18        | REFUSED   | ONLY_FOR_SPECIFIED_INFORMATION
            2026-04-01 | RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX             | REFUSED   | ONLY_FOR_SPECIFIED_INFORMATION
            2026-04-01 | USE 1.internal.3 - BENEFIT                                     | REFUSED   | ONLY_FOR_SPECIFIED_INFORMATION
            2026-04-01 | PROVIDE 1.other-business.5 OTHER_MEDICAL_INSURER BENEFIT       | REFUSED   | ONLY_FOR_SPECIFIED_INFORMATION
            """)
    void rule_5_gives_the_first_failure_of_each_candidate(String asOf, String question, Verdict verdict, String said) {
        expect(SOCIETY, asOf, question, verdict, said);
    }

    @ParameterizedTest
    @DisplayName("規則4・5 空欄と符号のない利用目的")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | PROVIDE 1 CONTRACTOR CLAIM           | UNDETERMINED | CELL_DECLARED_NONE CELL_UNDECLARED PURPOSE_UNCODED
            2026-04-01 | PROVIDE 1.provide.1 CONTRACTOR CLAIM | UNDETERMINED | PURPOSE_UNCODED
            2026-04-01 | RECEIVE 1 REVIEW_AND_PAYMENT_BODY CLAIM | REFUSED   | CELL_DECLARED_NONE CELL_DECLARED_NONE
            2026-04-01 | USE 1 - CLAIM                        | PERMITTED    | 1.internal.1
            2026-04-01 | USE 1 - BENEFIT                      | REFUSED      | INFORMATION_NOT_LISTED
            """)
    void rule_5_leaves_a_blank_cell_and_an_uncoded_purpose_open(
            String asOf, String question, Verdict verdict, String said) {
        String file = """
                id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note
                1,給付,,,,,,,,
                1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,
                1.review-payment,・なし,,,,,,,,
                1.other-business,,,,,,,,,
                1.provide.1,乙,,,,,,,,
                1.receive,・なし,,,,,,,,
                """;
        var revision = new RegisterRevision(
                1, EffectivePeriod.since(LocalDate.of(2020, 10, 1)), RegisterFile.parse("r.csv", file));

        expect(PurposeRegister.of(revision), asOf, question, verdict, said);
    }

    @ParameterizedTest
    @DisplayName("規則6 個人番号の利用 (番号法第9条第1項)")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | USE 1.internal.3 - BENEFIT specified       | PERMITTED    | 1.internal.3
            2026-04-01 | USE 1.internal.2 - BENEFIT specified       | PERMITTED    | 1.internal.2
            2026-04-01 | USE 1 - BENEFIT specified                  | PERMITTED    | 1.internal.2 1.internal.3
            2026-04-01 | USE 2 - CONTRIBUTION specified             | PERMITTED    | 2.internal.2
            2026-04-01 | USE 3 - HEALTH_CHECKUP specified           | UNDETERMINED | LAW_NOT_FORMALISED
            2026-04-01 | USE 4 - CLAIM specified                    | REFUSED      | NOT_A_NUMBER_AFFAIR
            2026-04-01 | USE 4 - CLAIM specified consented          | REFUSED      | NOT_A_NUMBER_AFFAIR CONSENT_IRRELEVANT
            2026-04-01 | USE 8 - OPERATION_RECORD specified         | REFUSED      | NOT_A_NUMBER_AFFAIR
            2016-01-01 | USE 1.internal.3 - BENEFIT specified       | PERMITTED    | 1.internal.3
            """)
    void rule_6_lets_the_number_be_used_only_in_the_affairs_of_the_act(
            String asOf, String question, Verdict verdict, String said) {
        expect(OLDER, asOf, question, verdict, said);
    }

    @Test
    @DisplayName("規則6 施行前の個人番号の利用")
    void rule_6_refuses_the_use_of_the_number_before_the_act_was_in_force() {
        PurposeRegister register = PurposeRegister.of(
                new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2015, 1, 1)), SocietyTable.read()));

        expect(register, "2015-12-31", "USE 1.internal.3 - BENEFIT specified", Verdict.REFUSED, "GROUND_NOT_IN_FORCE");
        expect(register, "2016-01-01", "USE 1.internal.3 - BENEFIT specified", Verdict.PERMITTED, "1.internal.3");
        expect(register, "2015-12-31", "USE 3 - HEALTH_CHECKUP specified", Verdict.REFUSED, "GROUND_NOT_IN_FORCE");
        expect(register, "2016-01-01", "USE 3 - HEALTH_CHECKUP specified", Verdict.UNDETERMINED, "LAW_NOT_FORMALISED");
    }

    @Test
    @DisplayName("規則6 利用事務が掲げられていない台帳")
    void rule_6_refuses_the_use_of_the_number_where_the_register_declares_no_use_affair() {
        var table = SocietyTable.read()
                .coded(purpose -> purpose.id().toString().equals("1.internal.3")
                        ? purpose.coded(new jp.mokuteki.domain.register.Uncoded())
                        : purpose);
        PurposeRegister register =
                PurposeRegister.of(new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2020, 10, 1)), table));

        expect(
                register,
                "2026-04-01",
                "USE 1.internal.2 - BENEFIT specified",
                Verdict.REFUSED,
                "USE_AFFAIR_NOT_DECLARED");
    }

    @ParameterizedTest
    @DisplayName("規則6 情報連携 (番号法第19条の情報提供ネットワークシステム)")
    @CsvSource(delimiter = '|', textBlock = """
            2017-05-29 | PROVIDE 6 OTHER_MEDICAL_INSURER BENEFIT specified              | REFUSED      | GROUND_NOT_IN_FORCE
            2017-05-30 | PROVIDE 6 OTHER_MEDICAL_INSURER BENEFIT specified              | PERMITTED    | 6.provide.1
            2017-05-30 | PROVIDE 6 ADMINISTRATIVE_ORGAN BENEFIT specified               | PERMITTED    | 6.provide.1
            2026-04-01 | PROVIDE 6 ADMINISTRATIVE_ORGAN DEPENDENT_ELIGIBILITY specified | PERMITTED    | 6.provide.2
            2026-04-01 | PROVIDE 6 OTHER_MEDICAL_INSURER BENEFIT+ELIGIBILITY specified  | REFUSED      | CELL_DECLARED_NONE CELL_DECLARED_NONE INFORMATION_NOT_LISTED INFORMATION_NOT_LISTED
            2022-01-10 | RECEIVE 6 ADMINISTRATIVE_ORGAN UNEMPLOYMENT_BENEFIT specified  | UNDETERMINED | LAW_NOT_FORMALISED
            2022-01-11 | RECEIVE 6 ADMINISTRATIVE_ORGAN UNEMPLOYMENT_BENEFIT specified  | PERMITTED    | 6.receive.1
            2022-01-10 | RECEIVE 6 ADMINISTRATIVE_ORGAN BENEFIT specified               | REFUSED      | NOT_IN_NETWORK_TABLE
            2026-04-01 | RECEIVE 6 ADMINISTRATIVE_ORGAN BENEFIT specified               | REFUSED      | NOT_IN_NETWORK_TABLE
            2026-04-01 | RECEIVE 6 OTHER_MEDICAL_INSURER LOCAL_TAX specified            | REFUSED      | NOT_IN_NETWORK_TABLE
            2024-05-26 | RECEIVE 6.receive.4 ADMINISTRATIVE_ORGAN LOCAL_TAX specified 5-18 | UNDETERMINED | LAW_NOT_FORMALISED
            2024-05-27 | RECEIVE 6.receive.4 ADMINISTRATIVE_ORGAN LOCAL_TAX specified 5-18 | PERMITTED | 6.receive.4
            2024-05-27 | RECEIVE 6.receive.4 ADMINISTRATIVE_ORGAN LOCAL_TAX+PENSION_BENEFIT specified 5-19 | PERMITTED | 6.receive.4
            2024-05-27 | RECEIVE 6.receive.4 ADMINISTRATIVE_ORGAN ELIGIBILITY specified 5-18 | REFUSED    | NOT_IN_NETWORK_TABLE
            2024-05-27 | RECEIVE 6.receive.4 OTHER_MEDICAL_INSURER ELIGIBILITY specified 5-18 | PERMITTED | 6.receive.4
            2026-04-01 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified 5-17     | PERMITTED    | 6.provide.2
            2026-04-01 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified 5-12     | REFUSED      | NOT_IN_NETWORK_TABLE
            2026-04-01 | PROVIDE 6 ADMINISTRATIVE_ORGAN ELIGIBILITY specified 5-17      | REFUSED      | NOT_IN_NETWORK_TABLE
            2017-05-29 | RECEIVE 6.receive.4 ADMINISTRATIVE_ORGAN LOCAL_TAX specified 5-18 | REFUSED   | GROUND_NOT_IN_FORCE
            """)
    void rule_6_lets_pass_over_the_network_what_the_table_of_the_day_lists(
            String asOf, String question, Verdict verdict, String said) {
        expect(OLDER, asOf, question, verdict, said);
    }

    @ParameterizedTest
    @DisplayName("規則6 委託と、根拠のない提供")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY specified             | PERMITTED    | 7.provide.1
            2026-04-01 | PROVIDE 7 SHARED_SYSTEM_OPERATOR SPECIFIC_HEALTH_CHECKUP specified | UNDETERMINED | LAW_NOT_FORMALISED
            2026-04-01 | PROVIDE 7 SHARED_SYSTEM_OPERATOR SPECIFIC_HEALTH_CHECKUP           | PERMITTED    | 7.provide.1
            2026-04-01 | RECEIVE 7 OTHER_MEDICAL_INSURER SPECIFIC_HEALTH_CHECKUP specified  | REFUSED      | NO_ARTICLE19_GROUND
            2026-04-01 | PROVIDE 1.other-business.5 OTHER_MEDICAL_INSURER ELIGIBILITY specified | REFUSED  | NO_ARTICLE19_GROUND
            2026-04-01 | PROVIDE 1 ADMINISTRATIVE_ORGAN BENEFIT specified                   | REFUSED      | NO_ARTICLE19_GROUND
            2026-04-01 | PROVIDE 4 REVIEW_AND_PAYMENT_BODY ELIGIBILITY specified            | REFUSED      | NO_ARTICLE19_GROUND NO_ARTICLE19_GROUND
            2026-04-01 | PROVIDE 1 FEDERATION CLAIM specified consented                     | REFUSED      | NO_ARTICLE19_GROUND CONSENT_IRRELEVANT
            2026-04-01 | PROVIDE 1 CONTRACTOR CLAIM consented                               | PERMITTED    | 1.other-business.2
            """)
    void rule_6_lets_nothing_else_pass_but_what_is_entrusted_by_statute(
            String asOf, String question, Verdict verdict, String said) {
        expect(SOCIETY, asOf, question, verdict, said);
    }

    @Test
    @DisplayName("規則6 通常の委託先には決して渡らない")
    void rule_6_never_lets_the_number_pass_to_an_ordinary_contractor_however_it_is_coded() {
        String file = """
                id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note
                1,給付,,,,,,,,
                1.other-business.1,甲,PROVIDE,ENTRUSTMENT,CONTRACTOR,ELIGIBILITY,ENTRUSTED_AFFAIR,,MYNUMBER_ENTRUSTMENT,
                """;
        var revision = new RegisterRevision(
                1, EffectivePeriod.since(LocalDate.of(2020, 10, 1)), RegisterFile.parse("r.csv", file));

        expect(
                PurposeRegister.of(revision),
                "2026-04-01",
                "PROVIDE 1.other-business.1 CONTRACTOR ELIGIBILITY specified",
                Verdict.REFUSED,
                "NO_ARTICLE19_GROUND");
    }

    @ParameterizedTest
    @DisplayName("規則8 根拠の条項が定式化されていない日")
    @CsvSource(delimiter = '|', textBlock = """
            2020-09-30 | PROVIDE 4.review-payment.1 REVIEW_AND_PAYMENT_BODY ELIGIBILITY | UNDETERMINED | LAW_NOT_FORMALISED
            2020-10-01 | PROVIDE 4.review-payment.1 REVIEW_AND_PAYMENT_BODY ELIGIBILITY | PERMITTED    | 4.review-payment.1
            """)
    void rule_8_permits_nothing_on_a_ground_that_has_no_place_in_the_law_of_the_day(
            String asOf, String question, Verdict verdict, String said) {
        expect(OLDER, asOf, question, verdict, said);
    }
}
