package jp.mokuteki.launcher;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The classes that the rules are applied to, and the rules by name. */
final class HouseClasses {
    /** Fixtures break rules on purpose; contracts and fakes are tests that the application shares in a jar of its own. */
    private static final Pattern OF_TESTS = Pattern.compile(".*(/archfixture/|/contract/|/fake/|-tests\\.jar).*");

    private static final Pattern FIXTURE = Pattern.compile(".*/archfixture/.*");

    private HouseClasses() {}

    /** All main classes of all modules. */
    static JavaClasses main() {
        return imported(HouseClasses::isOfMain);
    }

    /** All main classes, and with them the fixtures that break the rules. */
    static JavaClasses withOffenders() {
        return imported(location -> isOfMain(location) || location.matches(FIXTURE));
    }

    private static boolean isOfMain(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location) && !location.matches(OF_TESTS);
    }

    private static JavaClasses imported(ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages("jp.mokuteki");
    }

    /** The rules by the names of their constants. */
    static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers()))
                .forEach(field -> rules.put(field.getName(), read(field)));
        return rules;
    }

    private static ArchRule read(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
