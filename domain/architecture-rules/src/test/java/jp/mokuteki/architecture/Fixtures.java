package jp.mokuteki.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.List;

/** Applies rules to classes that keep them and to classes that break them on purpose. */
final class Fixtures {
    static final String PACKAGE = "jp.mokuteki.architecture.archfixture";

    private Fixtures() {}

    static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }

    /** Every violation as one text; empty where the rule is kept. */
    static List<String> violations(ArchRule rule, Class<?>... types) {
        FailureReport report = rule.evaluate(classes(types)).getFailureReport();
        return report.getDetails().stream().sorted().toList();
    }
}
