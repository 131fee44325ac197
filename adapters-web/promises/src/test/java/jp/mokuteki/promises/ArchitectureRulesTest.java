package jp.mokuteki.promises;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.table.TableHash;
import org.junit.jupiter.api.Test;

/** The promises are checked from outside. */
class ArchitectureRulesTest {
    private static final String[] OUTSIDE = {
        "jp.mokuteki.promises..", "java..", "javax.crypto..", "com.fasterxml.jackson..", "com.networknt.schema.."
    };

    private static final ArchRule PROMISES_KNOW_THE_PRODUCT_ONLY_FROM_OUTSIDE = classes()
            .that()
            .resideInAPackage("jp.mokuteki.promises..")
            .and()
            .resideOutsideOfPackages(
                    "jp.mokuteki.promises.ledger", "jp.mokuteki.promises.tampering", "jp.mokuteki.promises.storage")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OUTSIDE);

    /** Ledgers are made and forged with the format itself; what the product does is asked from outside here too. */
    private static final ArchRule LEDGERS_ARE_FORGED_WITH_THEIR_FORMAT_ALONE = classes()
            .that()
            .resideInAnyPackage("jp.mokuteki.promises.ledger", "jp.mokuteki.promises.tampering")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(OUTSIDE)
                    .or(resideInAnyPackage("jp.mokuteki.domain.ledger"))
                    // parts of what a record states
                    .or(equivalentTo(GroundCode.class).or(equivalentTo(TableHash.class))));

    /** A server that is stopped under the product is the one that the tests start; it is nothing of the product. */
    private static final ArchRule STORAGE_IS_BROKEN_FROM_OUTSIDE = classes()
            .that()
            .resideInAPackage("jp.mokuteki.promises.storage")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(OUTSIDE).or(resideInAnyPackage("jp.mokuteki.persistence.server")));

    @Test
    void the_promises_know_the_product_only_from_outside() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.mokuteki");

        PROMISES_KNOW_THE_PRODUCT_ONLY_FROM_OUTSIDE.check(main);
        LEDGERS_ARE_FORGED_WITH_THEIR_FORMAT_ALONE.check(main);
        STORAGE_IS_BROKEN_FROM_OUTSIDE.check(main);
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
