package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.review.FindingCode;
import jp.mokuteki.domain.review.FindingGravity;
import jp.mokuteki.domain.review.FindingRule;
import jp.mokuteki.domain.review.RegisterReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of findings, the table of rules and the tests that show them name one another. */
final class FindingsPageTest {
    private static final String PAGE = Documentation.page("findings.md");

    private static String line(FindingRule rule) {
        return String.join(
                " ", rule.id(), rule.code().name(), rule.period().from().toString());
    }

    @Test
    void the_page_lists_every_rule_in_its_order_with_code_and_first_day() {
        List<String> rows = Documentation.rows(PAGE).stream()
                .filter(cells -> cells.size() == 4)
                .map(cells -> String.join(
                        " ", cells.get(0).replace("`", ""), cells.get(1).replace("`", ""), cells.get(3)))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .containsExactlyElementsOf(RegisterReview.rules().stream()
                        .map(FindingsPageTest::line)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_page_names_the_codes_of_a_gravity(FindingGravity gravity) {
        String codes = Arrays.stream(FindingCode.values())
                .filter(code -> code.gravity() == gravity)
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(" "));

        assertThat(PAGE).contains("| " + gravity.labelJa() + " | " + codes + " |");
    }

    @Test
    void every_rule_is_shown_by_a_test() {
        String tests = Stream.of("FindingRulesTest", "RegisterReviewTest")
                .flatMap(name -> Documentation.sources("src/test/java/jp/mokuteki/domain/review")
                        .filter(file -> file.endsWith(name + ".java")))
                .map(Documentation::read)
                .collect(Collectors.joining());

        assertThat(RegisterReview.rules()).allSatisfy(rule -> assertThat(tests).contains(rule.id()));
    }
}
