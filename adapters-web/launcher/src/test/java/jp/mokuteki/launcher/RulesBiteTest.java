package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the house bites: it names a class that breaks it, and it fails where it has nothing to guard. */
final class RulesBiteTest {
    private static final JavaClasses MAIN = HouseClasses.main();
    private static final JavaClasses WITH_OFFENDERS = HouseClasses.withOffenders();
    private static final Map<String, ArchRule> RULES = HouseClasses.rules();

    /** One offender or more for each rule, kept under the room that the rule guards. */
    enum Offender {
        THE_DOMAIN_NEEDS_NOTHING_BUT_THE_JDK("domain", "domain.archfixture.OpensADatabase"),
        IN_THE_DOMAIN_ONLY_TABLES_ARE_READ_FROM_FILES("domain", "domain.decision.archfixture.ReadsAFile"),
        TABLES_LEAN_ON_NOTHING("domain.table", "domain.table.archfixture.TableThatKnowsTheLaw"),
        THE_LAW_LEANS_ON_TABLES("domain.law", "domain.law.archfixture.LawThatKnowsRecipients"),
        THE_GUARD_LEANS_ON_THE_LAW("domain.guard", "domain.guard.archfixture.GuardThatKnowsRecipients"),
        RECIPIENTS_LEAN_ON_THE_LAW("domain.recipient", "domain.recipient.archfixture.RecipientThatKnowsTheRegister"),
        INFORMATION_LEANS_ON_THE_LAW(
                "domain.information", "domain.information.archfixture.InformationThatKnowsRecipients"),
        THE_REGISTER_LEANS_ON_RECIPIENTS_AND_INFORMATION(
                "domain.register", "domain.register.archfixture.RegisterThatKnowsTheNetwork"),
        THE_INTAKE_LEANS_ON_THE_REGISTER("domain.intake", "domain.intake.archfixture.IntakeThatKnowsTheNetwork"),
        THE_NETWORK_LEANS_ON_RECIPIENTS_AND_INFORMATION(
                "domain.network", "domain.network.archfixture.NetworkThatKnowsTheRegister"),
        THE_DECISION_LEANS_ON_ALL_THAT_IS_BELOW_IT(
                "domain.decision", "domain.decision.archfixture.DecisionThatKnowsPorts"),
        THE_REVIEW_LEANS_ON_ALL_THAT_IS_BELOW_IT("domain.review", "domain.review.archfixture.ReviewThatKnowsTheLedger"),
        DECLARATIONS_LEAN_ON_THE_REGISTER(
                "domain.declaration", "domain.declaration.archfixture.DeclarationThatDecides"),
        THE_LEDGER_LEANS_ON_THE_LAW("domain.ledger", "domain.ledger.archfixture.LedgerThatKnowsRecipients"),
        THE_DOMAIN_HAS_NO_CYCLES("domain", "domain.law.archfixture.LawThatKnowsDecisions"),
        PORTS_SPEAK_DOMAIN("application.port", "application.port.archfixture.PortThatSpeaksSql"),
        SERVICES_SEE_PORTS_AND_DOMAIN("application.service", "application.service.archfixture.ServiceThatKnowsTheWeb"),
        THE_WEB_SEES_IN_PORTS_AND_NEVER_SERVICES(
                "web", "web.archfixture.RouteThatCallsAService", "web.archfixture.RouteThatOpensAStore"),
        TOKENS_OF_AN_ISSUER_ARE_READ_IN_ONE_PLACE("", "web.archfixture.RouteThatReadsAToken"),
        TEMPLATES_ARE_FILLED_IN_ONE_PLACE("", "web.archfixture.RouteThatFillsATemplate"),
        FORMATS_SEE_OUT_PORTS_AND_WRITING_LIBRARIES(
                "formats", "formats.archfixture.FormatThatKnowsHttp", "formats.archfixture.FormatThatAsksAUseCase"),
        PERSISTENCE_SEES_OUT_PORTS_AND_DATABASES("persistence", "persistence.archfixture.StoreThatAsksAUseCase"),
        THE_ADAPTERS_STAND_APART("formats", "formats.archfixture.FormatThatKnowsTheWeb"),
        SHARED_RULES_SEE_THE_DOMAIN("architecture", "architecture.archfixture.RuleThatKnowsPorts"),
        NOTHING_IMPORTS_THE_LAUNCHER("launcher", "web.archfixture.RouteThatKnowsMain"),
        ONLY_THE_LAUNCHER_STARTS_A_CLOCK("", "application.service.archfixture.ServiceThatLooksAtTheWall"),
        ONLY_SERVICES_READ_THE_CLOCK("", "web.archfixture.RouteThatReadsTheClock"),
        PORTS_ARE_TOLD_WHOSE_DATA_THEY_TOUCH("application.port", "application.port.out.archfixture.StoreOfEverybody"),
        ONLY_THE_LAUNCHER_PRINTS("", "persistence.archfixture.StoreThatPrints"),
        EVERY_CLASS_BELONGS_TO_A_ROOM("domain.network", "archfixture.ClassWithoutARoom"),
        NO_TYPE_IS_NAMED_AFTER_AN_ARTICLE("", "domain.law.archfixture.Article19Item7");

        private final String guarded;
        private final List<String> offenders;

        Offender(String guarded, String... offenders) {
            this.guarded = guarded;
            this.offenders =
                    Arrays.stream(offenders).map("jp.mokuteki."::concat).toList();
        }

        String guardedPackage() {
            return guarded.isEmpty() ? "jp.mokuteki" : "jp.mokuteki." + guarded;
        }

        List<String> classNames() {
            return offenders;
        }

        ArchRule rule() {
            return Objects.requireNonNull(RULES.get(name()), name());
        }
    }

    @Test
    void every_rule_has_an_offender_and_every_offender_a_rule() {
        assertThat(Arrays.stream(Offender.values()).map(Offender::name)).containsExactlyElementsOf(RULES.keySet());
    }

    @Test
    void every_fixture_is_an_offender() {
        Stream<String> fixtures = WITH_OFFENDERS.stream()
                .filter(one -> one.getPackageName().endsWith("archfixture"))
                .map(JavaClass::getName);

        assertThat(fixtures)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Offender.values())
                        .flatMap(offender -> offender.classNames().stream())
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_names_every_class_that_breaks_it(Offender offender) {
        var failures = offender.rule().evaluate(WITH_OFFENDERS).getFailureReport();

        assertThat(offender.classNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(failures.getDetails()).anyMatch(detail -> detail.contains(name)));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_fails_where_the_room_that_it_guards_is_gone(Offender offender) {
        JavaClasses withoutTheRoom = MAIN.that(DescribedPredicate.describe(
                "stand elsewhere", one -> !(one.getPackageName() + ".").startsWith(offender.guardedPackage() + ".")));

        assertThatThrownBy(() -> offender.rule().check(withoutTheRoom)).isInstanceOf(AssertionError.class);
    }
}
