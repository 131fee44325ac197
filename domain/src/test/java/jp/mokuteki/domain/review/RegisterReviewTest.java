package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("組合の表 第1版の点検")
final class RegisterReviewTest {
    private static final RegisterRevision REVISION_1 = SocietyTable.revision();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String ORDINANCE = "令和6年デジタル庁・総務省令第9号第5条";

    private static List<Finding> on(String day) {
        return RegisterReview.of(REVISION_1, LocalDate.parse(day));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    /** A finding as one line: rule, place, phrase, citations without the ordinance's name, and the proposed wording. */
    private static String line(Finding finding) {
        String phrase = finding.phrase().map(TextSpan::text).orElse("-");
        String citations = finding.citations().stream()
                .map(Citation::toString)
                .map(citation -> citation.replace(ORDINANCE, ""))
                .collect(Collectors.joining(" "));
        return String.join(
                " | ",
                finding.rule().id(),
                finding.place().toString(),
                phrase,
                citations,
                finding.proposal().map(RegisterReviewTest::wording).orElse("-"));
    }

    private static String wording(Proposal proposal) {
        return proposal instanceof Proposal.Rewording rewording
                ? rewording.replacement()
                : ((Proposal.FurtherPurpose) proposal).text();
    }

    @Test
    void finds_on_the_26th_of_november_2026_exactly_what_was_found_by_hand() {
        List<String> found = RegisterReview.of(REVISION_1, TODAY).stream()
                .map(RegisterReviewTest::line)
                .toList();

        assertThat(found).containsExactlyElementsOf("""
                        INSURANCE_CARD_RETIRED | 1.internal.1 | 健康保険被保険者証 | 健康保険法第51条の3 健康保険法施行規則第51条の3 | 資格確認書及び資格情報通知書
                        JOINT_USE_WITHOUT_NOTICE | 1.other-business.4 | - | 個人情報保護法第27条第5項第3号 | -
                        JOINT_USE_WITHOUT_NOTICE | 3.other-business.5 | - | 個人情報保護法第27条第5項第3号 | -
                        JOINT_USE_WITHOUT_NOTICE | 5.other-business.2 | - | 個人情報保護法第27条第5項第3号 | -
                        NETWORK_ITEM_MOVED | 6 | 番号法第19条第7号 | 番号法第19条第8号 | 番号法第19条第8号
                        EXCHANGE_LACKING | 6.receive | - | 第1号 第16号 | 保険給付及び任意継続被保険者の保険料の還付の事務にかかる公金受取口座の情報
                        EXCHANGE_LACKING | 6.receive | - | 第2号 第10号ロ 第11号ロ 第18号ロ 第19号ロ 第25号イ | 未支給の保険給付、埋葬料及び出産育児一時金の審査、被扶養者の認定及び確認並びに前納した保険料の還付の事務にかかる戸籍関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第9号イ | 資格喪失後の傷病手当金の継続支給の審査事務にかかる他機関における資格情報
                        EXCHANGE_LACKING | 6.receive | - | 第11号ハ 第25号ロ | 家族出産育児一時金等の審査及び前納した保険料の還付の事務にかかる住民票関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第15号 | 保険料の納付の事務にかかる介護保険給付等関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第18号ヘ 第19号ヘ | 被扶養者の認定及び確認の事務にかかる特別障害給付金関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第18号ト 第19号ト | 被扶養者の認定及び確認の事務にかかる年金生活者支援給付金関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第18号チ 第19号チ | 被扶養者の認定及び確認の事務にかかる失業等給付関係情報
                        EXCHANGE_LACKING | 6.receive | - | 第26号 | -
                        """.lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-31 | false | false | 0
            2021-09-01 | true  | false | 0
            2022-01-10 | true  | false | 0
            2022-01-11 | true  | false | 3
            2024-05-26 | true  | false | 3
            2024-05-27 | true  | false | 9
            2024-12-01 | true  | false | 9
            2024-12-02 | true  | true  | 9
            2028-07-15 | true  | true  | 9
            2028-07-16 | true  | true  | 0
            """)
    void finds_nothing_before_its_day(String day, boolean itemMoved, boolean cardRetired, int exchanges) {
        List<String> found = rules(on(day));

        assertThat(found.contains("NETWORK_ITEM_MOVED")).isEqualTo(itemMoved);
        assertThat(found.contains("INSURANCE_CARD_RETIRED")).isEqualTo(cardRetired);
        assertThat(found).filteredOn("EXCHANGE_LACKING"::equals).hasSize(exchanges);
    }

    @Test
    void says_that_exchanges_were_not_reviewed_where_the_law_is_not_formalised() {
        assertThat(rules(on("2028-07-15"))).doesNotContain("NETWORK_LAW_NOT_FORMALISED");
        assertThat(rules(on("2028-07-16"))).contains("NETWORK_LAW_NOT_FORMALISED");
    }

    @Test
    void before_the_ordinance_the_table_is_cited_and_no_wording_is_proposed() {
        List<Finding> lacking = on("2024-05-26").stream()
                .filter(finding -> finding.exchange().isPresent())
                .toList();

        assertThat(lacking).allSatisfy(finding -> {
            assertThat(finding.citations()).hasToString("[番号法別表第二]");
            assertThat(finding.proposal()).isEmpty();
        });
        assertThat(lacking)
                .extracting(
                        finding -> finding.exchange().orElseThrow().category().code())
                .containsExactly("SPECIAL_DISABILITY_BENEFIT", "PENSIONER_SUPPORT_BENEFIT", "PUBLIC_MONEY_ACCOUNT");
    }

    @Test
    void a_finding_changes_no_text() {
        var before = REVISION_1.table().contentHash();

        RegisterReview.of(REVISION_1, TODAY);

        assertThat(REVISION_1.table().contentHash()).isEqualTo(before);
        assertThat(SocietyTable.read().contentHash()).isEqualTo(before);
    }

    @Test
    void a_blank_cell_is_found_and_one_that_says_none_is_not() {
        PurposeTable table = SampleTables.table("1,区分", "1.internal,・なし", "1.provide,", "1.receive,・なし");

        List<Finding> found = RegisterReview.of(SampleTables.since(TODAY, table), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.rule().id().equals("CELL_SAYS_NOTHING"))
                .extracting(finding -> finding.place().toString())
                .containsExactly("1.review-payment", "1.other-business", "1.provide");
    }

    @Test
    void a_purpose_without_codes_is_found_and_nothing_is_said_of_the_exchanges_of_its_column() {
        PurposeTable uncoded = IssuedTable.parse("uncoded.md", IssuedTable.write(SocietyTable.read()));

        List<Finding> found = RegisterReview.of(SampleTables.since(TODAY, uncoded), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.rule().id().equals("PURPOSE_WITHOUT_CODES"))
                .hasSize(38);
        assertThat(found).noneMatch(finding -> finding.exchange().isPresent());
    }

    @Test
    void a_register_without_exchanges_lacks_what_the_society_must_answer_too() {
        PurposeTable table = SampleTables.table("1,区分", "1.internal.1,医療費分析,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,");

        List<Finding> found = RegisterReview.of(SampleTables.since(TODAY, table), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.exchange().isPresent())
                .filteredOn(finding -> finding.exchange().orElseThrow().action() == Action.PROVIDE)
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.place()).isEqualTo(new RegisterPlace.Title());
                    assertThat(finding.exchange().orElseThrow().kinds())
                            .hasToString("[ELIGIBILITY, DEPENDENT_ELIGIBILITY, BENEFIT]");
                });
    }

    @Test
    void a_joint_use_that_points_to_its_notice_is_not_found() {
        String codes = ",PROVIDE,JOINT_USE,FEDERATION,CLAIM,NO,,APPI_JOINT_USE,";
        PurposeTable table = SampleTables.table(
                "1,区分",
                "1.other-business.1,健保連の高額医療給付の共同事業" + codes,
                "1.other-business.2,健保連の共同事業（共同利用の事項は別に公表）" + codes);

        List<Finding> found = RegisterReview.of(SampleTables.since(TODAY, table), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.code() == FindingCode.JOINT_USE_NOTICE)
                .extracting(finding -> finding.place().toString())
                .containsExactly("1.other-business.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNTERPARTY_OUTSIDE_COLUMN | 1.provide.1,甲,PROVIDE,THIRD_PARTY_PROVISION,EMPLOYER,BENEFIT,NO,,APPI_CONSENT,
            EXCHANGE_CODED_OUTSIDE_NETWORK | 1.provide.1,甲,PROVIDE,NETWORK_LINKAGE,SHARED_SYSTEM_OPERATOR,BENEFIT,NETWORK,,MYNUMBER_NETWORK,
            EXCHANGE_CODED_OUTSIDE_NETWORK | 1.other-business.1,甲,PROVIDE,NETWORK_LINKAGE,ADMINISTRATIVE_ORGAN,BENEFIT,NETWORK,,MYNUMBER_NETWORK,
            EXCHANGE_NOT_LISTED | 1.provide.1,甲,PROVIDE,NETWORK_LINKAGE,ADMINISTRATIVE_ORGAN,LOCAL_TAX,NETWORK,,MYNUMBER_NETWORK,
            AFFAIR_NOT_SERVED | 1.receive.1,甲,RECEIVE,NETWORK_LINKAGE,ADMINISTRATIVE_ORGAN,LOCAL_TAX,NETWORK,5-1,MYNUMBER_NETWORK,
            """)
    void codes_that_do_not_fit_the_column_or_the_law_are_found(String rule, String purpose) {
        PurposeTable table = SampleTables.table("1,区分", purpose);

        List<Finding> found = RegisterReview.of(SampleTables.since(TODAY, table), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.code() == FindingCode.CODES_CONTRADICT)
                .extracting(finding -> finding.rule().id())
                .contains(rule);
    }

    @Test
    void the_codes_of_the_society_contradict_nothing_on_any_day() {
        assertThat(List.of("2020-10-01", "2021-09-01", "2022-01-11", "2024-05-27", "2026-11-26"))
                .allSatisfy(day ->
                        assertThat(on(day)).noneMatch(finding -> finding.code() == FindingCode.CODES_CONTRADICT));
    }
}
