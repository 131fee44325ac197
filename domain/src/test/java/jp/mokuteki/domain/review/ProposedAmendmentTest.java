package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("改正案 (第2版の例)")
final class ProposedAmendmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
    private static final PurposeTable SECOND = ProposedAmendment.of(SocietyTable.revision(), TODAY);

    @Test
    void changes_exactly_what_the_findings_propose() {
        List<String> changes = RevisionComparison.between(SocietyTable.read(), SECOND).changes().stream()
                .map(item ->
                        item.kind() + " " + item.place() + " " + item.after().orElse(""))
                .toList();

        assertThat(changes)
                .containsExactly(
                        "CHANGED 1.internal.1 被保険者資格の確認、被扶養者の認定並びに資格確認書及び資格情報通知書の発行管理",
                        "CHANGED 6 特定個人情報 番号法第19条第8号において定められた他の医療保険者又は行政機関（以下「他機関」という。）との情報連携における利用目的",
                        "ADDED 6.receive.5 保険給付及び任意継続被保険者の保険料の還付の事務にかかる公金受取口座の情報",
                        "ADDED 6.receive.6 未支給の保険給付、埋葬料及び出産育児一時金の審査、被扶養者の認定及び確認並びに前納した保険料の還付の事務にかかる戸籍関係情報",
                        "ADDED 6.receive.7 資格喪失後の傷病手当金の継続支給の審査事務にかかる他機関における資格情報",
                        "ADDED 6.receive.8 家族出産育児一時金等の審査及び前納した保険料の還付の事務にかかる住民票関係情報",
                        "ADDED 6.receive.9 保険料の納付の事務にかかる介護保険給付等関係情報",
                        "ADDED 6.receive.10 被扶養者の認定及び確認の事務にかかる特別障害給付金関係情報",
                        "ADDED 6.receive.11 被扶養者の認定及び確認の事務にかかる年金生活者支援給付金関係情報",
                        "ADDED 6.receive.12 被扶養者の認定及び確認の事務にかかる失業等給付関係情報");
    }

    @Test
    void leaves_only_what_a_person_has_to_settle() {
        List<String> left = RegisterReview.of(SampleTables.since(EFFECTIVE, SECOND), EFFECTIVE).stream()
                .map(finding -> finding.rule().id() + " " + finding.place())
                .toList();

        assertThat(left)
                .containsExactly(
                        "JOINT_USE_WITHOUT_NOTICE 1.other-business.4",
                        "JOINT_USE_WITHOUT_NOTICE 3.other-business.5",
                        "JOINT_USE_WITHOUT_NOTICE 5.other-business.2",
                        "EXCHANGE_LACKING 6.receive");
    }

    @Test
    void permits_from_its_day_what_the_first_revision_refuses() {
        var first = new RegisterRevision(
                1, new EffectivePeriod(SocietyTable.EFFECTIVE_FROM, EFFECTIVE), SocietyTable.read());
        var second = new RegisterRevision(2, EffectivePeriod.since(EFFECTIVE), SECOND);
        var register = PurposeRegister.of(new RegisterTimeline(List.of(first, second)));

        Decision before = register.decide(familyRegister(EFFECTIVE.minusDays(1)));
        Decision since = register.decide(familyRegister(EFFECTIVE));

        assertThat(before).isInstanceOf(Decision.Refused.class);
        assertThat(since).isInstanceOf(Decision.Permitted.class);
    }

    private static ProposedFlow familyRegister(LocalDate day) {
        return ProposedFlow.to(Action.RECEIVE)
                .on(day)
                .category(6)
                .counterparty("ADMINISTRATIVE_ORGAN")
                .information("FAMILY_REGISTER")
                .specifiedPersonalInformation()
                .build();
    }

    @Test
    void is_a_register_that_can_be_written_and_read_again() {
        PurposeTable again = RegisterFile.parse("again.csv", RegisterFile.write(SECOND));

        assertThat(again.contentHash()).isEqualTo(SECOND.contentHash());
    }

    @Test
    void every_wording_of_a_text_is_replaced_at_its_own_place() {
        PurposeTable table = SampleTables.saying("被保険者証、番号法第19条第7号、被保険者証");

        PurposeTable amended = ProposedAmendment.of(SampleTables.since(SampleTables.LONG_AGO, table), TODAY);

        assertThat(amended.purposes().get(0).text()).isEqualTo("資格確認書及び資格情報通知書、番号法第19条第8号、資格確認書及び資格情報通知書");
    }
}
