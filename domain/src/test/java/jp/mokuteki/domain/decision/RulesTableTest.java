package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.GroundCode;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page of rules, the rules in the code and the tests that show them name one another. */
final class RulesTableTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Row(String constant, Set<String> reasons, Set<String> grounds, Set<String> tests) {}

    private static List<Row> rows() throws IOException {
        return Files.readString(MODULE.resolveSibling("docs").resolve("rules.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells ->
                        new Row(codes(cells[2]).iterator().next(), codes(cells[4]), codes(cells[5]), codes(cells[6])))
                .toList();
    }

    private static Set<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_page_lists_every_rule_of_the_code_in_its_order() throws IOException {
        List<String> rules = rows().stream()
                .map(Row::constant)
                .filter(constant -> Arrays.stream(DecisionRule.values())
                        .anyMatch(rule -> rule.name().equals(constant)))
                .toList();
        List<String> tests = rows().stream()
                .map(Row::constant)
                .filter(constant -> Arrays.stream(Coverage.values())
                        .anyMatch(test -> test.name().equals(constant)))
                .toList();

        assertThat(rules)
                .containsExactlyElementsOf(
                        DecisionRule.IN_ORDER.stream().map(Enum::name).toList());
        assertThat(tests)
                .containsExactlyElementsOf(
                        Arrays.stream(Coverage.values()).map(Enum::name).toList());
        assertThat(rows())
                .hasSize(rules.size()
                        + tests.size()
                        + List.of("CONSENT", "NEAR_MISSES").size());
    }

    @Test
    void the_page_names_every_reason_and_no_other() throws IOException {
        Set<String> named =
                rows().stream().flatMap(row -> row.reasons().stream()).collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ReasonCode.values()).map(Enum::name).toList());
    }

    @Test
    void the_page_names_the_grounds_that_each_rule_rests_on() throws IOException {
        for (Row row : rows()) {
            Stream.of(DecisionRule.values())
                    .filter(rule -> rule.name().equals(row.constant()))
                    .forEach(rule -> assertThat(row.grounds())
                            .containsExactlyInAnyOrderElementsOf(rule.grounds().stream()
                                    .map(GroundCode::value)
                                    .toList()));
        }
    }

    @Test
    void each_rule_is_shown_by_a_test_that_is_run() throws IOException {
        Set<String> run = testsThatAreRun();

        assertThat(rows())
                .allSatisfy(row -> assertThat(run).containsAll(row.tests()))
                .allSatisfy(row -> assertThat(row.tests()).isNotEmpty());
    }

    @Test
    void the_page_names_every_test_of_a_rule() throws IOException {
        Set<String> named = rows().stream().flatMap(row -> row.tests().stream()).collect(Collectors.toSet());

        assertThat(Arrays.stream(DecisionRulesTest.class.getDeclaredMethods()).map(Method::getName))
                .filteredOn(name -> name.startsWith("rule_"))
                .isNotEmpty()
                .isSubsetOf(named);
    }

    /** The tests of this package that the platform runs: a name in a comment or a disabled test shows nothing. */
    private static Set<String> testsThatAreRun() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/test/java/jp/mokuteki/domain/decision"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .map(RulesTableTest::testClass)
                    .filter(type -> !type.isAnnotationPresent(Disabled.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(RulesTableTest::isRun)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> testClass(String name) {
        try {
            return Class.forName(RulesTableTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRun(Method method) {
        return (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class);
    }
}
