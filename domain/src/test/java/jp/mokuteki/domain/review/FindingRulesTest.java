package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.register.PurposeTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about wordings, restated by hand: the last day without the finding, and the wording that it proposes. */
@DisplayName("点検の規則（字句）")
final class FindingRulesTest {
    private static List<Finding> findings(String text, LocalDate from, LocalDate day) {
        return RegisterReview.of(SampleTables.since(from, SampleTables.saying(text)), day).stream()
                .filter(finding -> finding.phrase().isPresent())
                .toList();
    }

    private static String proposed(Finding finding, String text) {
        var rewording = (Proposal.Rewording) finding.proposal().orElseThrow();
        return finding.phrase().orElseThrow().replacedIn(text, rewording.replacement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NETWORK_ITEM_MOVED | 2021-08-31 | 番号法第19条第7号の情報連携 | 番号法第19条第8号の情報連携
            NETWORK_ITEM_MOVED | 2021-08-31 | 番号法第十九条第七号の情報連携 | 番号法第十九条第八号の情報連携
            NETWORK_ITEM_MOVED | 2021-08-31 | 番号法第１９条第７号の情報連携 | 番号法第１９条第８号の情報連携
            NETWORK_ITEM_MOVED | 2021-08-31 | マイナンバー法 第19条 第7号 | マイナンバー法第19条第8号
            NETWORK_ITEM_MOVED | 2021-08-31 | 番号法（平成25年法律第27号）第19条第7号 | 番号法（平成25年法律第27号）第19条第8号
            NETWORK_ITEM_MOVED | 2021-08-31 | 特定個人情報 第19条第7号による提供 | 特定個人情報 第19条第8号による提供
            ENTRUSTMENT_ITEM_MOVED | 2021-08-31 | 番号法第19条第5号による委託 | 番号法第19条第6号による委託
            NETWORK_TABLE_REMOVED | 2024-05-26 | 番号法別表第二の三の項 | 令和6年デジタル庁・総務省令第9号第2条の表の三の項
            USE_TABLE_RENAMED | 2024-05-26 | 番号法別表第一の二の項の利用事務 | 番号法別表の二の項の利用事務
            NETWORK_ORDER_REPLACED | 2024-05-26 | 平成26年内閣府・総務省令第7号に定める事務 | 令和6年デジタル庁・総務省令第9号に定める事務
            NETWORK_ITEM_CALLED_PARAGRAPH | 2017-05-29 | 番号法第19条第7項の情報連携 | 番号法第19条第7号の情報連携
            APPI_SPECIFY_PURPOSE_MOVED | 2022-03-31 | 個人情報保護法第15条第1項 | 個人情報保護法第17条第1項
            APPI_LIMIT_USE_MOVED | 2022-03-31 | 個人情報保護法第16条第3項第1号 | 個人情報保護法第18条第3項第1号
            APPI_ACQUISITION_MOVED | 2022-03-31 | 個人情報の保護に関する法律第17条第2項 | 個人情報の保護に関する法律第20条第2項
            APPI_NOTICE_OF_PURPOSE_MOVED | 2022-03-31 | 個人情報保護法第18条による公表 | 個人情報保護法第21条による公表
            APPI_ACCURACY_MOVED | 2022-03-31 | 個人情報保護法第19条 | 個人情報保護法第22条
            APPI_SECURITY_MOVED | 2022-03-31 | 個人情報保護法第20条の安全管理 | 個人情報保護法第23条の安全管理
            APPI_STAFF_MOVED | 2022-03-31 | 個人情報保護法第21条 | 個人情報保護法第24条
            APPI_CONTRACTORS_MOVED | 2022-03-31 | 個人情報保護法第22条 | 個人情報保護法第25条
            APPI_THIRD_PARTY_PROVISION_MOVED | 2022-03-31 | 個人情報保護法第23条第5項第3号の共同利用 | 個人情報保護法第27条第5項第3号の共同利用
            APPI_THIRD_PARTY_PROVISION_MOVED | 2022-03-31 | 個人情報保護法第二十三条第五項 | 個人情報保護法第二十七条第五項
            APPI_PROVISION_ABROAD_MOVED | 2022-03-31 | 個人情報保護法第24条 | 個人情報保護法第28条
            APPI_PROVISION_RECORD_MOVED | 2022-03-31 | 個人情報保護法第25条第1項 | 個人情報保護法第29条第1項
            APPI_RECEIPT_RECORD_MOVED | 2022-03-31 | 個人情報保護法第26条 | 個人情報保護法第30条
            APPI_RETAINED_DATA_MOVED | 2022-03-31 | 個人情報保護法第27条第1項 | 個人情報保護法第32条第1項
            APPI_DISCLOSURE_MOVED | 2022-03-31 | 個人情報保護法第28条 | 個人情報保護法第33条
            APPI_CORRECTION_MOVED | 2022-03-31 | 個人情報保護法第29条 | 個人情報保護法第34条
            APPI_SUSPENSION_MOVED | 2022-03-31 | 個人情報保護法第30条 | 個人情報保護法第35条
            APPI_REASONS_MOVED | 2022-03-31 | 個人情報保護法第31条 | 個人情報保護法第36条
            APPI_PROCEDURE_MOVED | 2022-03-31 | 個人情報保護法第32条 | 個人情報保護法第37条
            APPI_FEES_MOVED | 2022-03-31 | 個人情報保護法第33条 | 個人情報保護法第38条
            NETWORK_OPERATOR_CHANGED | 2021-08-31 | 総務大臣が設置する情報提供ネットワークシステム | 内閣総理大臣が設置する情報提供ネットワークシステム
            NETWORK_ORDINANCE_CHANGED | 2021-08-31 | 情報提供等の記録で総務省令の定めるもの | 情報提供等の記録でデジタル庁令の定めるもの
            INSURANCE_CARD_RETIRED | 2024-12-01 | 健康保険被保険者証の発行管理 | 資格確認書及び資格情報通知書の発行管理
            INSURANCE_CARD_RETIRED | 2024-12-01 | 被保険者証の発行 | 資格確認書及び資格情報通知書の発行
            """)
    void a_wording_is_found_from_the_day_of_the_change_and_not_on_the_day_before(
            String rule, LocalDate lastDayWithout, String text, String proposed) {
        LocalDate day = lastDayWithout.plusDays(1);

        List<Finding> before = findings(text, SampleTables.LONG_AGO, lastDayWithout);
        List<Finding> since = findings(text, SampleTables.LONG_AGO, day);

        assertThat(before).extracting(finding -> finding.rule().id()).doesNotContain(rule);
        assertThat(since).extracting(finding -> finding.rule().id()).containsExactly(rule);
        assertThat(proposed(since.get(0), text)).isEqualTo(proposed);
        assertThat(since.get(0).citations()).isNotEmpty();
        assertThat(since.get(0).isStale()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVISION_LIMIT_HAS_NO_PARAGRAPHS | 番号法第19条第3項による提供 | NO_SUCH_UNIT
            PURPOSE_IN_GENERAL_WORDS | 医療保険事務に関すること | VAGUE_PURPOSE
            PURPOSE_IN_GENERAL_WORDS | 医療保険事務 に関すること | VAGUE_PURPOSE
            """)
    void what_has_no_known_wording_is_found_without_a_proposal(String rule, String text, FindingCode code) {
        List<Finding> found = findings(text, SampleTables.LONG_AGO, LocalDate.of(2026, 11, 26));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(rule);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.proposal()).isEmpty();
            assertThat(finding.phrase().orElseThrow().replacedIn(text, "甲"))
                    .isEqualTo(code == FindingCode.NO_SUCH_UNIT ? "甲による提供" : "甲");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            番号法第19条第8号の情報連携
            番号法第19条第7号により住民基本台帳の本人確認情報を受ける
            番号法第119条第7号
            住民基本台帳法第19条第7号
            第19条第7号
            番号法第19条第17号
            番号法第19条第7号の2
            個人情報保護法第23条の安全管理措置
            個人情報保護法第27条第5項の共同利用
            個人情報保護法施行令第23条
            個人情報保護管理規程第23条
            個人情報保護法第123条
            個人情報保護法第23条の2
            令和6年デジタル庁・総務省令第9号による情報連携
            平成26年総務省令第85号による情報提供等の記録
            総務大臣への届出
            介護保険被保険者証の確認
            国民健康保険被保険者証の確認
            健康保険被保険者証の回収
            個人情報保護管理規程 別表第二
            医療保険事務に関することのうち、保険給付の審査
            """)
    void what_means_something_else_is_not_found_in_a_text_of_today(String text) {
        LocalDate today = LocalDate.of(2026, 11, 26);

        List<Finding> found = findings(text, today, today);

        assertThat(found).isEmpty();
    }

    @Test
    void a_number_that_has_a_new_meaning_is_stale_in_a_text_that_was_in_force_before_the_change() {
        String text = "個人情報保護法第23条による提供、安全管理を含む";

        List<Finding> old = findings(text, LocalDate.of(2020, 10, 1), LocalDate.of(2022, 4, 1));
        List<Finding> fresh = findings(text, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 1));

        assertThat(old).extracting(finding -> finding.rule().id()).containsExactly("APPI_THIRD_PARTY_PROVISION_MOVED");
        assertThat(fresh).isEmpty();
    }

    @Test
    void every_place_of_a_text_is_found_in_its_order_each_by_one_rule() {
        String text = "個人情報保護法第15条、第16条及び番号法第19条第7号、同法別表第二並びに健康保険被保険者証";

        List<Finding> found = findings(text, SampleTables.LONG_AGO, LocalDate.of(2026, 11, 26));

        assertThat(found)
                .extracting(finding -> finding.phrase().orElseThrow().text())
                .containsExactly("個人情報保護法第15条", "第16条", "番号法第19条第7号", "同法別表第二", "健康保険被保険者証");
    }

    @Test
    void titles_and_headings_are_reviewed_as_purposes_are() {
        PurposeTable table =
                SampleTables.table("title,番号法第19条第7号の利用目的", "receive,番号法第19条第7号により受ける場合", "1,番号法第19条第7号の情報連携");

        List<Finding> found =
                RegisterReview.of(SampleTables.since(SampleTables.LONG_AGO, table), LocalDate.of(2026, 11, 26));

        assertThat(found)
                .filteredOn(Finding::isStale)
                .extracting(finding -> finding.place().toString())
                .containsExactly("title", "receive", "1");
    }
}
