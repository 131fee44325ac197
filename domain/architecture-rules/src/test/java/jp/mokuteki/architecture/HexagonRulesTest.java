package jp.mokuteki.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import jp.mokuteki.architecture.archfixture.application.ServiceThatKnowsThePage;
import jp.mokuteki.architecture.archfixture.application.TranslationPort;
import jp.mokuteki.architecture.archfixture.domain.Claim;
import jp.mokuteki.architecture.archfixture.domain.DomainThatOpensADatabase;
import jp.mokuteki.architecture.archfixture.store.ClaimStore;
import jp.mokuteki.architecture.archfixture.store.StoreThatKnowsThePage;
import jp.mokuteki.architecture.archfixture.web.TranslationClient;
import org.junit.jupiter.api.Test;

/** The rules of the hexagon, under other names than this project's own. */
final class HexagonRulesTest {
    private static final String DOMAIN = Fixtures.PACKAGE + ".domain..";
    private static final String APPLICATION = Fixtures.PACKAGE + ".application..";
    private static final String WEB = Fixtures.PACKAGE + ".web..";
    private static final String STORE = Fixtures.PACKAGE + ".store..";
    private static final ArchRule PURE = HexagonRules.roomIsPure(DOMAIN, "jp.mokuteki.domain..");
    private static final ArchRule INSIDE = HexagonRules.roomKnowsNoAdapter(APPLICATION, WEB, STORE);
    private static final ArchRule APART = HexagonRules.adaptersStandApart(WEB, STORE);

    @Test
    void a_house_that_keeps_the_rules_passes() {
        PURE.check(Fixtures.classes(Claim.class));
        INSIDE.check(Fixtures.classes(TranslationPort.class));
        APART.check(Fixtures.classes(TranslationClient.class, ClaimStore.class));
    }

    @Test
    void each_rule_names_the_class_that_breaks_it() {
        assertThat(Fixtures.violations(PURE, Claim.class, DomainThatOpensADatabase.class))
                .singleElement()
                .asString()
                .contains("DomainThatOpensADatabase", "java.sql.Connection");
        assertThat(Fixtures.violations(INSIDE, TranslationPort.class, ServiceThatKnowsThePage.class))
                .singleElement()
                .asString()
                .contains("ServiceThatKnowsThePage", "PageThatShowsTaxRecords");
        assertThat(Fixtures.violations(APART, TranslationClient.class, StoreThatKnowsThePage.class))
                .singleElement()
                .asString()
                .contains("StoreThatKnowsThePage", "PageThatShowsTaxRecords");
    }

    @Test
    void what_the_domain_may_know_besides_is_said() {
        ArchRule alone = HexagonRules.roomIsPure(DOMAIN);

        assertThat(Fixtures.violations(alone, Claim.class))
                .isNotEmpty()
                .allMatch(line -> line.contains("PersonalData"));
    }

    @Test
    void a_rule_fails_where_what_it_guards_is_gone() {
        assertThatThrownBy(() -> PURE.check(Fixtures.classes(TranslationPort.class)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> INSIDE.check(Fixtures.classes(Claim.class))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> APART.check(Fixtures.classes(ClaimStore.class)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HexagonRules.adaptersStandApart(WEB)).isInstanceOf(IllegalArgumentException.class);
    }
}
