package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.ProposedAmendment;
import jp.mokuteki.domain.review.RevisionComparison;
import jp.mokuteki.domain.review.RevisionParticulars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 新旧対照表 of revision 1 and the amendment that its review proposes. */
class ComparisonTest {
    private static final PurposeTable FIRST = Fixtures.theSocietysRevision().table();
    private static final ComparisonSheet SHEET = new ComparisonSheet(
            RevisionParticulars.named("第1版"),
            new RevisionParticulars(
                    "第2版",
                    Optional.of("理事会"),
                    Optional.of(LocalDate.of(2026, 12, 10)),
                    Optional.of(LocalDate.of(2026, 12, 15)),
                    Optional.of(LocalDate.of(2027, 1, 1)),
                    "番号法の改正に伴う整理 <b>"),
            Map.of(PurposeId.parse("1.internal.1"), PurposeRelation.of(PurposeRelation.Kind.SAME_MEANING)),
            RevisionComparison.between(
                    FIRST, ProposedAmendment.of(Fixtures.theSocietysRevision(), LocalDate.of(2026, 11, 26))));

    private final FormattedReviews reviews = new FormattedReviews();

    @Test
    void the_page_stands_side_by_side_the_text_after_on_the_left_with_what_changed_underlined() {
        String page = reviews.compare(SHEET, ComparisonFormat.HTML);

        assertThat(page)
                .contains("@page { size: A4 portrait")
                .contains("改正理由　番号法の改正に伴う整理 &lt;b&gt;")
                .contains(
                        "<th scope=\"col\">改正後<br>第2版<br>承認機関 理事会<br>承認日 2026-12-10<br>公表日 2026-12-15<br>施行日 2027-01-01</th>"
                                + "<th scope=\"col\">改正前<br>第1版</th>")
                .contains("特定個人情報 番号法第19条<u>第8号</u>において")
                .contains("</td><td>特定個人情報 番号法第19条<u>第7号</u>において")
                .contains("並びに<u>資格確認書及び資格情報通知書</u>の発行管理</td><td>")
                .contains("並びに<u>健康保険被保険者証</u>の発行管理</td><td>区分1・健保組合等の内部での利用に係るもの（1.internal.1）／変更・文言の修正</td>");
        assertThat(page.split("<tr><td>", -1)).hasSize(1 + 10);
    }

    @Test
    void the_json_names_every_change_with_its_parts() throws Exception {
        JsonNode json = new ObjectMapper().readTree(reviews.compare(SHEET, ComparisonFormat.JSON));

        assertThat(json.at("/after/adoptedBy").textValue()).isEqualTo("理事会");
        assertThat(json.at("/before").toString()).isEqualTo("{\"name\":\"第1版\"}");
        assertThat(json.get("changes")).hasSize(10);
        assertThat(json.at("/changes/0/place").textValue()).isEqualTo("1.internal.1");
        assertThat(json.at("/changes/0/relation/kind").textValue()).isEqualTo("SAME_MEANING");
        assertThat(json.at("/changes/1/kind").textValue()).isEqualTo("CHANGED");
        assertThat(json.at("/changes/1/after/parts/1").toString()).isEqualTo("{\"kind\":\"CHANGED\",\"text\":\"第8号\"}");
        assertThat(json.at("/changes/2/kind").textValue()).isEqualTo("ADDED");
        assertThat(json.at("/changes/2/before").isMissingNode()).isTrue();
    }

    @Test
    void the_lines_mark_what_changed() {
        String lines = reviews.compare(SHEET, ComparisonFormat.TEXT);

        assertThat(lines)
                .startsWith("改正後　第2版　承認機関 理事会")
                .contains("  後 特定個人情報 番号法第19条【第8号】において", "  前 特定個人情報 番号法第19条【第7号】において");
    }

    @ParameterizedTest
    @EnumSource
    void equal_tables_have_no_lines(ComparisonFormat format) {
        var same = new ComparisonSheet(
                RevisionParticulars.named("甲"),
                RevisionParticulars.named("乙"),
                Map.of(),
                RevisionComparison.between(FIRST, FIRST));

        String written = reviews.compare(same, format);

        assertThat(written).contains(format == ComparisonFormat.JSON ? "\"changes\" : [ ]" : "変更はありません。");
    }
}
