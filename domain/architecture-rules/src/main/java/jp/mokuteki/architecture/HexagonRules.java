package jp.mokuteki.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;

/**
 * 六角形の規則 — a domain that is pure and adapters that stand apart, under a project's own package names, written as ArchUnit
 * writes them ({@code com.example.domain..}). Every rule fails where a package that it guards is empty or gone.
 */
public final class HexagonRules {
    /** 外界を除くJDK — the JDK without databases, network and logging. */
    public static final DescribedPredicate<JavaClass> JDK_WITHOUT_OUTSIDE_WORLD = resideInAPackage("java..")
            .and(resideOutsideOfPackages("java.sql..", "java.net..", "java.util.logging.."))
            .as("the JDK without databases, network and logging");

    private HexagonRules() {}

    /**
     * Says that a room is pure: it knows itself, the rooms below it, and of the JDK what has no outside world.
     *
     * @param room the room, for instance {@code com.example.domain..}
     * @param below what it may know besides, for instance {@code jp.mokuteki.domain..}
     * @return the rule
     */
    public static ArchRule roomIsPure(String room, String... below) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(room).or(resideInAnyPackage(below)).or(JDK_WITHOUT_OUTSIDE_WORLD));
    }

    /**
     * Says that a room inside knows no adapter.
     *
     * @param room the room, for instance {@code com.example.application..}
     * @param adapters the adapters
     * @return the rule
     */
    public static ArchRule roomKnowsNoAdapter(String room, String... adapters) {
        return noClasses().that().resideInAPackage(room).should().dependOnClassesThat(resideInAnyPackage(adapters));
    }

    /**
     * Says that no adapter knows another.
     *
     * @param adapters the adapters, two or more, each by one name
     * @return the rule
     */
    public static ArchRule adaptersStandApart(String... adapters) {
        if (adapters.length < 2) {
            throw new IllegalArgumentException("one adapter alone stands apart from nothing");
        }
        List<ArchRule> each = Arrays.stream(adapters)
                .map(one -> roomKnowsNoAdapter(
                        one,
                        Arrays.stream(adapters)
                                .filter(other -> !other.equals(one))
                                .toArray(String[]::new)))
                .toList();
        return CompositeArchRule.of(each);
    }
}
