package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc compile, and give what they say that they give. */
final class JavadocExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("(?s) \\* <pre>\\{@code\n(.*?) \\* }</pre>");
    private static final Pattern INLINE = Pattern.compile("(?s)Example: \\{@code ([^{}]*\\([^{}]*)}\\.");
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final List<String> PACKAGES = List.of(
            "table",
            "law",
            "guard",
            "recipient",
            "information",
            "register",
            "intake",
            "network",
            "decision",
            "review",
            "ledger",
            "declaration");

    @TempDir
    private Path folder;

    /** An expression and, where it is said, its value as a text. */
    private record Example(String code, String value) {}

    private static List<String> sources() {
        return Documentation.sources("src/main/java").map(Documentation::read).toList();
    }

    private static String withoutMargin(String javadoc) {
        return javadoc.lines().map(line -> line.replaceFirst("^\\s*\\* ?", "")).collect(Collectors.joining("\n"));
    }

    /** Pairs of an expression and a comment with its value. */
    private static List<Example> blocks(String source) {
        return BLOCK.matcher(source)
                .results()
                .map(block -> withoutMargin(block.group(1)).lines().toList())
                .flatMap(lines -> IntStream.range(0, lines.size() / 2)
                        .mapToObj(i -> new Example(
                                lines.get(2 * i), lines.get(2 * i + 1).replaceFirst("^// ", ""))))
                .toList();
    }

    private static List<String> inline(String source) {
        return INLINE.matcher(source)
                .results()
                .map(example -> withoutMargin(example.group(1)))
                .toList();
    }

    @Test
    void every_example_compiles_and_those_of_packages_give_what_they_say() throws Exception {
        List<Example> examples =
                sources().stream().flatMap(source -> blocks(source).stream()).toList();
        List<String> ofTypes =
                sources().stream().flatMap(source -> inline(source).stream()).toList();

        List<String> said = run(examples.stream().map(Example::code).toList(), ofTypes);

        assertThat(ofTypes).hasSizeGreaterThanOrEqualTo(3);
        assertThat(said)
                .hasSizeGreaterThan(15)
                .containsExactlyElementsOf(examples.stream().map(Example::value).toList());
    }

    @Test
    void every_package_but_that_of_annotations_has_an_example() {
        assertThat(PACKAGES.stream().filter(name -> !name.equals("declaration")))
                .allSatisfy(name -> assertThat(blocks(Documentation.read(
                                Path.of("src/main/java/jp/mokuteki/domain", name, "package-info.java"))))
                        .isNotEmpty());
    }

    private List<String> run(List<String> expressions, List<String> compiledOnly)
            throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("Examples.java"), program(expressions, compiledOnly));
        Path out = folder.resolve("out.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Dfile.encoding=UTF-8", "-cp", CLASSES.toString(), program.toString(), out.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    /** A program that writes the values to the file that it is told; an annotation stands at a method. */
    private static String program(List<String> expressions, List<String> compiledOnly) {
        var lines = new ArrayList<String>();
        PACKAGES.forEach(name -> lines.add("import jp.mokuteki.domain." + name + ".*;"));
        lines.add("import java.time.LocalDate; class Examples {");
        for (int i = 0; i < compiledOnly.size(); i++) {
            String code = compiledOnly.get(i);
            lines.add(
                    code.startsWith("@")
                            ? code + " void at" + i + "() {}"
                            : "Object of" + i + "() { return " + code + "; }");
        }
        String values =
                expressions.stream().map(code -> "String.valueOf(" + code + ")").collect(Collectors.joining(",\n"));
        lines.add("public static void main(String[] file) throws Exception {");
        lines.add("java.nio.file.Files.write(java.nio.file.Path.of(file[0]), java.util.List.of(" + values + ")); } }");
        return String.join("\n", lines);
    }
}
