package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type of the domain has its term, and the glossary says the same. */
final class GlossaryTest {
    private static final Pattern TERM = Pattern.compile("(\\S.*?) — \\S.*");
    private static final Pattern JAPANESE = Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");

    private static Map<String, String> termsOfTheSources() {
        var terms = new TreeMap<String, String>();
        Documentation.sources("src/main/java")
                .flatMap(file -> DocumentedType.of(Documentation.read(file)).stream())
                .forEach(type -> terms.put(type.name(), term(type)));
        return terms;
    }

    private static String term(DocumentedType type) {
        Matcher term = TERM.matcher(type.text());
        assertThat(term.matches()).as("%s begins with its term", type.name()).isTrue();
        assertThat(term.group(1)).as(type.name()).matches(JAPANESE);
        return term.group(1);
    }

    @Test
    void the_glossary_and_the_public_types_name_the_same_terms() {
        List<List<String>> rows = Documentation.rows(Documentation.page("glossary.md"));

        Map<String, String> glossary =
                rows.stream().collect(Collectors.toMap(cells -> cells.get(1).replace("`", ""), cells -> cells.get(0)));

        assertThat(glossary).hasSizeGreaterThan(40).containsExactlyInAnyOrderEntriesOf(termsOfTheSources());
    }

    @Test
    void every_term_of_the_glossary_has_a_meaning() {
        assertThat(Documentation.rows(Documentation.page("glossary.md")))
                .allSatisfy(cells -> assertThat(cells.get(2)).isNotBlank());
    }
}
