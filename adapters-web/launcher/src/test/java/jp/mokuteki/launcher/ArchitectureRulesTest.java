package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules. */
final class ArchitectureRulesTest {
    private static final JavaClasses MAIN = HouseClasses.main();

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseClasses.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    @Test
    void every_module_is_looked_at_and_no_test_is() {
        assertThat(MAIN.stream().map(JavaClass::getName))
                .contains(
                        "jp.mokuteki.domain.decision.Decision",
                        "jp.mokuteki.architecture.PurposeRules",
                        "jp.mokuteki.application.service.Wiring",
                        "jp.mokuteki.formats.FormattedTables",
                        "jp.mokuteki.web.WebServer",
                        "jp.mokuteki.persistence.Database",
                        "jp.mokuteki.launcher.Main")
                .noneMatch(name -> name.endsWith("Test") || name.endsWith("Contract") || name.contains("archfixture"));
    }
}
