package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 8: the grounds with their citations, the duties, what stands beside, and the caveats. */
@DisplayName("規則8 根拠・義務・留保")
final class PermissionTest {
    private static final PurposeRegister SOCIETY = PurposeRegister.ofSociety();

    private static Decision.Permitted permitted(String asOf, String question) {
        return (Decision.Permitted) SOCIETY.decide(Questions.read(asOf, question));
    }

    private static List<String> grounds(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.GROUND_IN_FORCE)
                .map(reason ->
                        reason.ground().orElseThrow() + "=" + reason.citation().orElseThrow())
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.ofNullable(text)
                .flatMap(words -> Arrays.stream(words.split(" +", -1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-09-01 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | MYNUMBER_NETWORK=番号法第19条第8号
            2024-05-26 | RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified | MYNUMBER_NETWORK=番号法第19条第8号 MYNUMBER_NETWORK_TABLE=番号法別表第二の三の項 MYNUMBER_NETWORK_DETAIL=平成26年内閣府・総務省令第7号
            2024-05-27 | RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified | MYNUMBER_NETWORK=番号法第19条第8号 MYNUMBER_NETWORK_TABLE=令和6年デジタル庁・総務省令第9号第2条の表の三の項 MYNUMBER_NETWORK_DETAIL=令和6年デジタル庁・総務省令第9号第5条
            2026-04-01 | USE 1.internal.3 - BENEFIT specified             | MYNUMBER_USE=番号法第9条第1項 MYNUMBER_USE_TABLE=番号法別表の二の項
            2026-04-01 | USE 2 - CONTRIBUTION specified                   | APPI_PURPOSE=個人情報保護法第18条第1項 MYNUMBER_USE=番号法第9条第1項 MYNUMBER_USE_TABLE=番号法別表の二の項
            2022-03-31 | USE 4 - CLAIM                                    | APPI_PURPOSE=個人情報保護法第16条第1項
            2022-04-01 | USE 4 - CLAIM                                    | APPI_PURPOSE=個人情報保護法第18条第1項
            2026-04-01 | PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY           | APPI_ENTRUSTMENT=個人情報保護法第27条第5項第1号 HEALTH_INSURANCE_205_4=健康保険法第205条の4第1項
            2026-04-01 | PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY specified | HEALTH_INSURANCE_205_4=健康保険法第205条の4第1項 MYNUMBER_ENTRUSTMENT=番号法第19条第6号
            2021-08-31 | PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY specified | HEALTH_INSURANCE_205_4=健康保険法第205条の4第1項 MYNUMBER_ENTRUSTMENT=番号法第19条第5号
            2026-04-01 | RECEIVE 7 OTHER_MEDICAL_INSURER SPECIFIC_HEALTH_CHECKUP | ELDERLY_CARE_27=高齢者の医療の確保に関する法律第27条第1項
            2026-04-01 | PROVIDE 1 LIABILITY_INSURER ACCIDENT             | APPI_CONSENT=個人情報保護法第27条第1項 APPI_PROPERTY=個人情報保護法第27条第1項第2号 HEALTH_INSURANCE_57=健康保険法第57条第1項
            """)
    void names_every_ground_with_the_citation_of_the_day(String asOf, String question, String grounds) {
        assertThat(grounds(permitted(asOf, question))).containsExactlyElementsOf(words(grounds));
    }

    @Test
    void says_which_grounds_are_alternatives() {
        Decision decision = permitted("2026-04-01", "PROVIDE 1 LIABILITY_INSURER ACCIDENT");

        List<Integer> alternatives = decision.reasons().stream()
                .filter(reason -> reason.ground().isPresent())
                .map(reason -> reason.alternatives().size())
                .toList();

        assertThat(alternatives).containsExactly(2, 2, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USE 4 - CLAIM                                             | SECURE_PERSONAL_DATA
            PROVIDE 1 CONTRACTOR CLAIM                                | SUPERVISE_CONTRACTOR SECURE_PERSONAL_DATA
            PROVIDE 3 EMPLOYER HEALTH_CHECKUP                         | JOINT_USE_NOTICE?APPI_JOINT_USE JOINT_USE_CHANGE_NOTICE?APPI_JOINT_USE OBTAIN_CONSENT?APPI_CONSENT RECORD_THIRD_PARTY_PROVISION?APPI_CONSENT KEEP_THIRD_PARTY_RECORD?APPI_CONSENT SECURE_PERSONAL_DATA
            PROVIDE 3 EMPLOYER HEALTH_CHECKUP consented               | JOINT_USE_NOTICE?APPI_JOINT_USE JOINT_USE_CHANGE_NOTICE?APPI_JOINT_USE OBTAIN_CONSENT?APPI_CONSENT! RECORD_THIRD_PARTY_PROVISION?APPI_CONSENT KEEP_THIRD_PARTY_RECORD?APPI_CONSENT SECURE_PERSONAL_DATA
            PROVIDE 1 FEDERATION CLAIM                                | JOINT_USE_NOTICE JOINT_USE_CHANGE_NOTICE SECURE_PERSONAL_DATA
            PROVIDE 1 EMPLOYER BANK_ACCOUNT                           | OBTAIN_CONSENT RECORD_THIRD_PARTY_PROVISION KEEP_THIRD_PARTY_RECORD SECURE_PERSONAL_DATA
            PROVIDE 3 INSURED_PERSON MEDICAL_EXPENSE                  | OBTAIN_CONSENT SECURE_PERSONAL_DATA
            PROVIDE 1 LIABILITY_INSURER ACCIDENT                      | OBTAIN_CONSENT?APPI_CONSENT RECORD_THIRD_PARTY_PROVISION?APPI_CONSENT KEEP_THIRD_PARTY_RECORD?APPI_CONSENT SECURE_PERSONAL_DATA
            PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified     | RECORD_EXCHANGE RETAIN_EXCHANGE_RECORD RECORD_NON_DISCLOSURE PROVIDE_WHEN_ASKED SECURE_EXCHANGE KEEP_EXCHANGE_SECRET PUBLISH_ASSESSMENT SECURE_NUMBER SECURE_PERSONAL_DATA
            RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified | RECORD_EXCHANGE RETAIN_EXCHANGE_RECORD RECORD_NON_DISCLOSURE DOCUMENT_DEEMED_SUBMITTED SECURE_EXCHANGE KEEP_EXCHANGE_SECRET PUBLISH_ASSESSMENT LIMIT_COLLECTION SECURE_NUMBER SECURE_PERSONAL_DATA
            USE 1.internal.3 - BENEFIT specified                      | LIMIT_COLLECTION SECURE_NUMBER LIMIT_NUMBER_FILE SECURE_PERSONAL_DATA
            PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY specified    | SECURE_NUMBER SUPERVISE_NUMBER_CONTRACTOR REENTRUSTMENT_CONSENT SUPERVISE_CONTRACTOR SECURE_PERSONAL_DATA
            """)
    void names_the_duties_that_go_with_the_flow(String question, String duties) {
        List<String> named = permitted("2026-04-01", question).duties().stream()
                .map(duty -> duty.code()
                        + duty.ifRelyingOn().map(ground -> "?" + ground).orElse("")
                        + (duty.fulfilled() ? "!" : ""))
                .toList();

        assertThat(named).containsExactlyElementsOf(words(duties));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-26, RETAIN_EXCHANGE_RECORD, 番号法第23条第1項, 7",
        "2024-05-27, RETAIN_EXCHANGE_RECORD, 番号法施行令第30条, 7",
        "2026-04-01, RECORD_EXCHANGE, 番号法第23条第1項, 7"
    })
    void cites_each_duty_on_the_day_and_says_how_long_a_record_is_kept(
            String asOf, String code, String citation, int years) {
        Decision.Permitted decision = permitted(asOf, "PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified");

        Duty duty = decision.duties().stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(duty.citation()).hasToString(citation);
        assertThat(duty.retentionYears()).hasValue(years);
    }

    @Test
    void names_the_items_of_the_ordinance_by_which_the_society_may_ask() {
        Decision decision = permitted("2026-04-01", "RECEIVE 6 ADMINISTRATIVE_ORGAN LOCAL_TAX specified");

        List<String> items = decision.reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.LISTED_FOR_AFFAIR)
                .map(reason ->
                        reason.purpose().orElseThrow() + " " + reason.citation().orElseThrow())
                .toList();

        String article = "令和6年デジタル庁・総務省令第9号第5条";
        assertThat(items)
                .containsExactly(
                        "6.receive.2 " + article + "第13号ロ",
                        "6.receive.2 " + article + "第14号ロ",
                        "6.receive.2 " + article + "第20号",
                        "6.receive.2 " + article + "第21号",
                        "6.receive.2 " + article + "第22号",
                        "6.receive.2 " + article + "第23号",
                        "6.receive.2 " + article + "第24号",
                        "6.receive.4 " + article + "第18号ハ",
                        "6.receive.4 " + article + "第19号ハ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | 1.other-business.5
            USE 2 - CONTRIBUTION specified                        | 1.internal.3
            USE 1 - BENEFIT specified                             |
            USE 2 - CONTRIBUTION                                  |
            RECEIVE 6.receive.2 ADMINISTRATIVE_ORGAN LOCAL_TAX specified |
            PROVIDE 7 SHARED_SYSTEM_OPERATOR ELIGIBILITY specified |
            """)
    void names_the_pointers_and_the_declared_use_affairs_that_stand_beside(String question, String beside) {
        assertThat(permitted("2026-04-01", question).seeAlso().stream()
                        .map(purpose -> purpose.id().toString()))
                .containsExactlyElementsOf(words(beside));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-27 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified |
            2024-05-28 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | 令和6年デジタル庁・総務省令第9号=2024-05-27
            2026-10-01 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | 令和6年デジタル庁・総務省令第9号=2024-05-27
            2026-10-02 | PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified | 番号法=2026-10-01 令和6年デジタル庁・総務省令第9号=2024-05-27
            2025-09-24 | USE 4 - CLAIM                                    |
            2025-09-25 | USE 4 - CLAIM                                    | 個人情報保護法=2025-09-24
            2025-06-01 | RECEIVE 7 OTHER_MEDICAL_INSURER SPECIFIC_HEALTH_CHECKUP |
            2025-06-02 | RECEIVE 7 OTHER_MEDICAL_INSURER SPECIFIC_HEALTH_CHECKUP | 高齢者の医療の確保に関する法律=2025-06-01
            """)
    void says_which_text_was_read_as_in_force_on_an_earlier_day(String asOf, String question, String caveats) {
        assertThat(permitted(asOf, question).caveats().stream().map(caveat -> caveat.text() + "=" + caveat.date()))
                .containsExactlyElementsOf(words(caveats));
    }

    @Test
    void says_how_surely_the_network_table_lists_the_exchange() {
        Decision decision = permitted("2021-08-31", "PROVIDE 6 OTHER_MEDICAL_INSURER ELIGIBILITY specified");

        assertThat(decision.reasons().stream().flatMap(reason -> reason.certainty().stream()))
                .map(Object::toString)
                .containsExactly("both-readings");
    }
}
