package jp.mokuteki.promises;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The promises are checked from outside. */
class ArchitectureRulesTest {
    private static final ArchRule PROMISES_KNOW_THE_PRODUCT_ONLY_FROM_OUTSIDE = classes()
            .that()
            .resideInAPackage("jp.mokuteki.promises..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "jp.mokuteki.promises..",
                    "java..",
                    "javax.crypto..",
                    "com.fasterxml.jackson..",
                    "com.networknt.schema..");

    @Test
    void the_promises_know_the_product_only_from_outside() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.mokuteki");

        PROMISES_KNOW_THE_PRODUCT_ONLY_FROM_OUTSIDE.check(main);
    }

    @Test
    void the_rule_bites() {
        JavaClasses offender = new ClassFileImporter().importPackages("jp.mokuteki.promises.archfixture");

        assertThat(PROMISES_KNOW_THE_PRODUCT_ONLY_FROM_OUTSIDE
                        .evaluate(offender)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("PromiseThatLooksInside"));
    }
}
