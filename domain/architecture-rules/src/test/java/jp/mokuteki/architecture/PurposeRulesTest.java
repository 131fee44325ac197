package jp.mokuteki.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.architecture.archfixture.application.JobsOfNoPurpose;
import jp.mokuteki.architecture.archfixture.application.JobsThatAreNotPermitted;
import jp.mokuteki.architecture.archfixture.application.PortWithoutAPurpose;
import jp.mokuteki.architecture.archfixture.application.TaxInquiryPort;
import jp.mokuteki.architecture.archfixture.application.TranslationPort;
import jp.mokuteki.architecture.archfixture.domain.Claim;
import jp.mokuteki.architecture.archfixture.domain.TaxRecord;
import jp.mokuteki.architecture.archfixture.store.ClaimStore;
import jp.mokuteki.architecture.archfixture.web.MailThatCarriesTaxRecords;
import jp.mokuteki.architecture.archfixture.web.PageThatShowsTaxRecords;
import jp.mokuteki.architecture.archfixture.web.TaxInquiryClient;
import jp.mokuteki.architecture.archfixture.web.TranslationClient;
import jp.mokuteki.domain.decision.PurposeRegister;
import org.junit.jupiter.api.Test;

/** The rules about purposes: each passes over code that keeps it and names what breaks it, with what to do. */
final class PurposeRulesTest {
    private static final PurposeRegister REGISTER = PurposeRegister.ofSociety();
    private static final PurposeRules RULES = PurposeRules.under(REGISTER, LocalDate.of(2026, 4, 1));
    private static final String BOUNDARY = Fixtures.PACKAGE + "..";
    private static final Class<?>[] SOUND = {
        Claim.class,
        TaxRecord.class,
        TranslationPort.class,
        TranslationClient.class,
        TaxInquiryPort.class,
        TaxInquiryClient.class
    };

    @Test
    void code_that_names_what_it_serves_passes() {
        RULES.personalDataNamesItsPurpose(BOUNDARY).check(Fixtures.classes(SOUND));
        RULES.declaredPurposesExist().check(Fixtures.classes(SOUND));
        RULES.declaredFlowsArePermitted().check(Fixtures.classes(SOUND));
        RULES.specifiedPersonalInformationStaysWithNetworkPurposes().check(Fixtures.classes(SOUND));
    }

    @Test
    void a_method_that_carries_personal_data_names_a_purpose() {
        List<String> violations =
                Fixtures.violations(RULES.personalDataNamesItsPurpose(BOUNDARY), PortWithoutAPurpose.class);

        assertThat(violations)
                .hasSize(3)
                .allMatch(line -> line.contains("names no purpose of use (利用目的) in (PortWithoutAPurpose.java:"))
                .allMatch(line -> line.contains("to do: put @ServesPurpose"))
                .anyMatch(line -> line.contains(".receive()"))
                .anyMatch(line -> line.contains(".sendAll("));
    }

    @Test
    void only_the_boundary_is_asked_for_purposes() {
        ArchRule rule = RULES.personalDataNamesItsPurpose(Fixtures.PACKAGE + ".application..");

        assertThat(Fixtures.violations(rule, TranslationPort.class, ClaimStore.class))
                .isEmpty();
        assertThat(Fixtures.violations(RULES.personalDataNamesItsPurpose(BOUNDARY), ClaimStore.class))
                .hasSize(1);
    }

    @Test
    void a_declared_purpose_exists_in_the_register_in_force() {
        List<String> violations = Fixtures.violations(RULES.declaredPurposesExist(), JobsOfNoPurpose.class);

        assertThat(violations)
                .hasSize(4)
                .anyMatch(line -> line.contains("declaredNone()") && line.contains("the cell is DECLARED_NONE"))
                .anyMatch(line -> line.contains("the register has no category 9"))
                .anyMatch(line -> line.contains("purpose id: must be of the form 6.provide.2"))
                .anyMatch(line ->
                        line.contains("revision 1 has no such purpose on 2026-04-01\n  to do: name one of the cell: "
                                + "1.internal.1 「"));
    }

    @Test
    void no_purpose_exists_on_a_day_without_a_revision() {
        var early = PurposeRules.under(REGISTER, LocalDate.of(2020, 9, 30));

        assertThat(Fixtures.violations(early.declaredPurposesExist(), TranslationPort.class))
                .singleElement()
                .asString()
                .contains("no revision of the register is in force on 2020-09-30");
    }

    @Test
    void a_refused_flow_is_told_with_purpose_cell_citation_and_what_to_do() {
        List<String> violations = Fixtures.violations(RULES.declaredFlowsArePermitted(), JobsThatAreNotPermitted.class);

        assertThat(violations)
                .hasSize(4)
                .anyMatch(line -> line.contains("tellTheEmployer() (JobsThatAreNotPermitted.java:")
                        && line.contains("for 3.other-business.5: REFUSED (不可) on 2026-04-01 under revision 1")
                        && line.contains("NO_ARTICLE19_GROUND purpose 3.other-business.5 in cell 3.other-business")
                        && line.contains("[番号法第19条 = My Number Act, Article 19]")
                        && line.contains("to do: permitted were specifiedPersonalInformation false"))
                .anyMatch(line -> line.contains("UNDETERMINED (判断できない)") && line.contains("OUTSIDE_THE_TABLE"))
                .anyMatch(line -> line.contains("declares what is no flow: information kind: no such code"))
                .anyMatch(line -> line.contains("declares what is no flow: handling: at most one can be declared"));
    }

    @Test
    void the_day_decides() {
        var before = PurposeRules.under(REGISTER, Instant.parse("2020-09-30T14:59:59Z"));
        var after = PurposeRules.under(REGISTER, Instant.parse("2020-09-30T15:00:00Z"));

        assertThat(Fixtures.violations(before.declaredFlowsArePermitted(), TranslationPort.class))
                .singleElement()
                .asString()
                .contains("NO_REVISION_IN_FORCE");
        assertThat(Fixtures.violations(after.declaredFlowsArePermitted(), TranslationPort.class))
                .isEmpty();
    }

    @Test
    void specified_personal_information_reaches_no_class_that_no_network_purpose_covers() {
        ArchRule rule = RULES.specifiedPersonalInformationStaysWithNetworkPurposes();

        List<String> violations =
                Fixtures.violations(rule, PageThatShowsTaxRecords.class, MailThatCarriesTaxRecords.class);

        assertThat(violations)
                .hasSize(2)
                .allMatch(line -> line.contains("knows specified personal information (特定個人情報)")
                        && line.contains("TaxRecord")
                        && line.contains("[番号法第19条 = My Number Act, Article 19]"))
                .anyMatch(line -> line.contains("PageThatShowsTaxRecords") && line.contains("it declares no purpose"))
                .anyMatch(line ->
                        line.contains("it declares PROVIDE HEALTH_CHECKUP with EMPLOYER for 3.other-business.5"));
    }

    @Test
    void a_rule_fails_where_it_finds_nothing_to_look_at() {
        var nothing = Fixtures.classes(Fixtures.class);

        assertThat(List.of(
                        RULES.personalDataNamesItsPurpose(BOUNDARY),
                        RULES.declaredPurposesExist(),
                        RULES.declaredFlowsArePermitted(),
                        RULES.specifiedPersonalInformationStaysWithNetworkPurposes()))
                .allSatisfy(
                        rule -> assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class));
    }
}
