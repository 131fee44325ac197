package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who gets what from the society, as its own table says. */
class FlowMapTest {
    private static final FlowMap MAP = FlowMap.of(SocietyTable.revision().table());

    private static String told(FlowMap.Flow flow) {
        return flow.action().labelJa() + " " + flow.handling().labelJa() + " " + flow.counterparty() + " "
                + flow.purposes().stream()
                        .map(purpose -> purpose.id().toString())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void the_society_s_table_has_these_flows() {
        assertThat(MAP.flows())
                .map(FlowMapTest::told)
                .containsExactly(
                        "提供 委託 CONTRACTOR 1.other-business.2 1.other-business.6 3.other-business.4 4.other-business.1"
                                + " 4.other-business.2 5.other-business.1",
                        "提供 委託 OCCUPATIONAL_PHYSICIAN 3.other-business.2",
                        "提供 委託 MEDICAL_INSTITUTION 3.other-business.3",
                        "提供 委託 REVIEW_AND_PAYMENT_BODY 4.review-payment.1 4.review-payment.2",
                        "提供 委託 SHARED_SYSTEM_OPERATOR 7.provide.1",
                        "提供 共同利用 FEDERATION 1.other-business.4 5.other-business.2",
                        "提供 共同利用 EMPLOYER 3.other-business.5",
                        "提供 第三者提供 EMPLOYER 1.other-business.1",
                        "提供 第三者提供 LIABILITY_INSURER 1.other-business.3 8.other-business.1",
                        "提供 第三者提供 INSURED_PERSON 3.other-business.6",
                        "提供 第三者提供 MEDICAL_INSTITUTION 8.other-business.1",
                        "提供 法令に基づく提供 STATE 3.other-business.1",
                        "提供 法令に基づく提供 REVIEW_AND_PAYMENT_BODY 3.other-business.1",
                        "提供 情報連携 OTHER_MEDICAL_INSURER 6.provide.1 6.provide.2",
                        "提供 情報連携 ADMINISTRATIVE_ORGAN 6.provide.1 6.provide.2",
                        "受領 委託 REVIEW_AND_PAYMENT_BODY 4.review-payment.2",
                        "受領 法令に基づく提供 OTHER_MEDICAL_INSURER 7.receive.1",
                        "受領 法令に基づく提供 SHARED_SYSTEM_OPERATOR 7.receive.1",
                        "受領 情報連携 OTHER_MEDICAL_INSURER 6.receive.1 6.receive.3 6.receive.4",
                        "受領 情報連携 ADMINISTRATIVE_ORGAN 6.receive.1 6.receive.2 6.receive.4");
    }

    @Test
    void every_purpose_is_on_the_map_once_or_on_each_of_its_flows() {
        Stream<PurposeOfUse> onFlows = MAP.flows().stream().flatMap(flow -> flow.purposes().stream());

        assertThat(Stream.of(onFlows, MAP.uses().stream(), MAP.pointers().stream(), MAP.uncoded().stream())
                        .flatMap(part -> part)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        SocietyTable.revision().table().purposes());
        assertThat(MAP.pointers()).map(purpose -> purpose.id().toString()).containsExactly("1.other-business.5");
        assertThat(MAP.uncoded()).isEmpty();
    }

    @Test
    void a_flow_tells_what_flows_and_on_what_ground() {
        FlowMap.Flow receipt = MAP.flows().get(MAP.flows().size() - 1);

        assertThat(receipt.isOverNetwork()).isTrue();
        assertThat(receipt.information()).map(Object::toString).contains("LOCAL_TAX", "PENSION_BENEFIT");
        assertThat(receipt.information()).doesNotHaveDuplicates();
        assertThat(receipt.grounds()).map(GroundFormula::toString).containsExactly("MYNUMBER_NETWORK");
    }

    @Test
    void a_purpose_without_confirmed_codes_is_on_no_flow() {
        PurposeTable uncoded = SocietyTable.revision()
                .table()
                .coded(purpose -> purpose.id().category() == 6 ? purpose.coded(new Uncoded()) : purpose);

        FlowMap map = FlowMap.of(uncoded);

        assertThat(map.flows()).noneMatch(FlowMap.Flow::isOverNetwork);
        assertThat(map.uncoded()).hasSize(6);
    }
}
