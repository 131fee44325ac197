package jp.mokuteki.domain.documentation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Examples as one program, a line each: it compiles them in one go, runs them, and says which of them are wrong. */
final class ExampleProgram {
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final String MODULE = "jp.mokuteki.domain.";
    private static final List<String> IMPORTED = List.of(
            "java.time.*", "java.util.*", "java.nio.charset.StandardCharsets", "java.security.KeyPairGenerator");

    private static final Pattern MESSAGE = Pattern.compile("(?m)Examples\\.java:(\\d+): (.*)$");

    private final Path folder;
    private final List<JavadocExample> examples;
    private final List<String> head = new ArrayList<>();

    /** Every package that the module exports is imported. */
    ExampleProgram(Path folder, List<JavadocExample> examples) {
        this.folder = folder;
        this.examples = examples;
        Stream.concat(exports(), IMPORTED.stream()).forEach(name -> head.add("import " + name + ";"));
        head.add("public class Examples {");
    }

    private static Stream<String> exports() {
        return Documentation.read(Path.of("src/main/java/module-info.java"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("exports " + MODULE))
                .map(line -> line.substring("exports ".length(), line.length() - 1) + ".*");
    }

    /** The faults: none where every example compiles and gives what it says. */
    List<String> faults() throws IOException, ReflectiveOperationException {
        List<String> compiling = compile();
        if (!compiling.isEmpty()) {
            return compiling;
        }
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> program = loader.loadClass("Examples");
            return IntStream.range(0, examples.size())
                    .filter(number -> !examples.get(number).isDeclaration())
                    .mapToObj(number -> run(program, number))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private List<String> compile() throws IOException {
        var lines = new ArrayList<>(head);
        IntStream.range(0, examples.size())
                .forEach(number -> lines.add(examples.get(number).asMember(member(number))));
        lines.add("}");
        Path source = Files.write(folder.resolve("Examples.java"), lines, StandardCharsets.UTF_8);
        var said = new StringWriter();
        var tool = ToolProvider.findFirst("javac").orElseThrow();
        int exit = tool.run(new PrintWriter(said), new PrintWriter(said), options(source));
        return exit == 0 ? List.of() : messages(said.toString());
    }

    private String[] options(Path source) {
        return new String[] {
            "-proc:none",
            "-Xlint:none",
            "-encoding",
            "UTF-8",
            "-cp",
            CLASSES.toString(),
            "-d",
            folder.toString(),
            source.toString()
        };
    }

    private List<String> messages(String said) {
        List<String> messages = MESSAGE.matcher(said)
                .results()
                .map(found -> placeOf(Integer.parseInt(found.group(1))) + " does not compile: " + found.group(2))
                .toList();
        return messages.isEmpty() ? List.of(said) : messages;
    }

    private static String member(int number) {
        return "Example" + number;
    }

    private String placeOf(int line) {
        return examples.get(line - 1 - head.size()).place();
    }

    private List<String> run(Class<?> program, int number) {
        JavadocExample example = examples.get(number);
        try {
            var method = program.getDeclaredMethod(member(number));
            method.setAccessible(true);
            String given = String.valueOf(method.invoke(null));
            return example.value().filter(given::equals).isPresent()
                    ? List.of()
                    : List.of(example.place() + " gives " + given + ", and says "
                            + example.value().orElse("nothing"));
        } catch (InvocationTargetException e) {
            return List.of(example.place() + " throws " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
