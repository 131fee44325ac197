package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.CitationMention;
import jp.mokuteki.domain.law.InvalidCitationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public type has an example that gives what it says, and names its legal source; so has every package. */
final class JavadocExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("(?s) \\* <pre>\\{@code\n(.*?) \\* }</pre>");
    private static final Path REFERENCE = Path.of("src/main/resources/jp/mokuteki/domain/reference");
    private static final List<String> TABLES = List.of("規程別表2", "ガイダンス別表2");

    @TempDir
    private Path folder;

    private static List<String> sources() {
        return Documentation.sources("src/main/java").map(Documentation::read).toList();
    }

    /** Every way in which a source text breaks the convention. */
    private List<String> faults(List<String> sources) throws Exception {
        List<DocumentedType> types = types(sources);
        var faults = new ArrayList<String>();
        types.forEach(type -> faults.addAll(faultsOfSource(type)));
        types.stream()
                .filter(type -> type.example().isEmpty())
                .forEach(type -> faults.add(type.name() + " has no example"));
        var examples = types.stream().flatMap(type -> type.example().stream()).toList();
        faults.addAll(new ExampleProgram(folder, examples).faults());
        return faults;
    }

    private static List<DocumentedType> types(List<String> sources) {
        return sources.stream()
                .flatMap(source -> DocumentedType.of(source).stream())
                .toList();
    }

    private static List<String> faultsOfSource(DocumentedType type) {
        String source = type.legalSource().orElse("");
        if (source.isEmpty()) {
            return List.of(type.name() + " names no legal source, nor that it has none");
        }
        if (source.equals("none")) {
            return CitationMention.in(type.prose()).stream()
                            .noneMatch(mention -> mention.statute().isPresent())
                    ? List.of()
                    : List.of(type.name() + " cites the law, and says that it has no legal source");
        }
        return Arrays.stream(source.split(", "))
                .filter(place -> !isKnown(place))
                .map(place -> type.name() + " names an unknown legal source: " + place)
                .toList();
    }

    /** A place in the law, one of the tables, or the reference file whose rows cite the law. */
    private static boolean isKnown(String place) {
        return TABLES.contains(place)
                || (place.endsWith(".csv") ? Files.exists(REFERENCE.resolve(place)) : isCitation(place));
    }

    private static boolean isCitation(String place) {
        try {
            return Citation.parse(place).toString().equals(place);
        } catch (InvalidCitationException e) {
            return false;
        }
    }

    /** Pairs of an expression and a comment with its value. */
    private static Stream<JavadocExample> ofPackage(Path file) {
        return BLOCK.matcher(Documentation.read(file)).results().flatMap(block -> {
            List<String> lines =
                    block.group(1).lines().map(line -> line.substring(3)).toList();
            return IntStream.range(0, lines.size() / 2)
                    .mapToObj(i -> new JavadocExample(
                            file.toString(),
                            lines.get(2 * i),
                            Optional.of(lines.get(2 * i + 1).replaceFirst("^// ", ""))));
        });
    }

    @Test
    void every_public_type_has_an_example_that_gives_what_it_says_and_names_its_legal_source() throws Exception {
        List<String> sources = sources();

        List<String> faults = faults(sources);

        assertThat(types(sources)).hasSizeGreaterThan(150);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_package_but_that_of_annotations_has_an_example_that_gives_what_it_says() throws Exception {
        List<Path> packages = Documentation.sources("src/main/java")
                .filter(file -> file.endsWith("package-info.java") && !file.endsWith("declaration/package-info.java"))
                .toList();

        List<JavadocExample> examples =
                packages.stream().flatMap(JavadocExamplesTest::ofPackage).toList();

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(ofPackage(file)).isNotEmpty());
        assertThat(new ExampleProgram(folder, examples).faults()).isEmpty();
    }

    private static String publicType(String name, String... javadoc) {
        return "/**\n * 型 — a type.\n *\n * <p>" + String.join("\n * ", javadoc) + "\n *\n * @param x 1\n */\n"
                + "public record " + name + "(int x) {}";
    }

    @Test
    void a_type_without_an_example_or_a_legal_source_is_named() throws Exception {
        String bare = "/** 型 — a type. */\npublic final class Bare {}";

        assertThat(faults(List.of(bare, "/** 型 — a type. */ final class Hidden {}")))
                .containsExactly("Bare names no legal source, nor that it has none", "Bare has no example");
    }

    @Test
    void an_example_that_does_not_compile_or_throws_or_gives_something_else_is_named() throws Exception {
        String wrong =
                publicType("Wrong", "Example: {@code Citation.analyse(\"番号法\")} is", "{@code 1}. Legal source: none.");
        String declared = publicType("Declared", "Example: {@code @PersonalData int x;}. Legal source: none.");
        String thrown =
                publicType("Thrown", "Example: {@code Citation.parse(\"民法\")} is {@code 民法}. Legal source: none.");
        String other = publicType("Other", "Example: {@code new int[] {1}.length} is {@code 2}. Legal source: none.");
        String silent = publicType("Silent", "Example: {@code 1 + 1}. Legal source: none.");

        assertThat(faults(List.of(wrong, declared)))
                .anyMatch(fault -> fault.startsWith("Wrong does not compile: "))
                .anyMatch(fault -> fault.startsWith("Declared does not compile: "));
        assertThat(faults(List.of(thrown, other, silent)))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("Thrown throws jp.mokuteki.domain.law.InvalidCitation"),
                        fault -> assertThat(fault).isEqualTo("Other gives 1, and says 2"),
                        fault -> assertThat(fault).isEqualTo("Silent gives 2, and says nothing"));
    }

    @Test
    void a_legal_source_that_is_none_or_unknown_is_named() throws Exception {
        String law = publicType("Law", "What 番号法第23条 asks. Example: {@code 1} is {@code 1}. Legal source: none.");
        String unknown = publicType("Unknown", "Example: {@code 1} is {@code 1}. Legal source: 民法第1条, absent.csv.");
        String known =
                publicType("Known", "Example: {@code 1} is {@code 1}. Legal source: 番号法第23条, 規程別表2, grounds.csv.");

        assertThat(faults(List.of(law, unknown, known)))
                .containsExactly(
                        "Law cites the law, and says that it has no legal source",
                        "Unknown names an unknown legal source: 民法第1条",
                        "Unknown names an unknown legal source: absent.csv");
    }
}
