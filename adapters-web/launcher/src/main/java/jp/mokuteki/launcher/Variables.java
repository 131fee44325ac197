package jp.mokuteki.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.mokuteki.launcher.ConfigurationException.Fault;

/** Looks settings up, the flag before the variable, and gathers every fault instead of stopping at the first. */
final class Variables {
    private static final String PREFIX = "MOKUTEKI_";
    private static final String FILE = "_FILE";
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n\\z");
    /** What the JVM puts in the place of a byte that the locale does not know. */
    private static final char UNREADABLE = '\uFFFD';

    private final Map<String, Given> given = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A text with the flag or the variable that it came from. */
    private record Given(String source, String text) {}

    /** An empty variable is one that is not set; a flag is set whatever it holds. */
    Variables(Map<String, String> environment, Map<String, String> flags) {
        environment.forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !text.isEmpty()) {
                given.put(name.substring(PREFIX.length()), new Given(name, text));
            }
        });
        flags.forEach((flag, text) -> given.put(nameOf(flag), new Given(flag, text)));
    }

    /** {@code --data-dir} overrides {@code MOKUTEKI_DATA_DIR}. */
    private static String nameOf(String flag) {
        var name = new StringBuilder();
        flag.substring(2).chars().forEach(c -> name.append(c == '-' ? '_' : Character.toUpperCase((char) c)));
        return name.toString();
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** Reads a setting, or takes the other value where it is not given or not right. */
    <T> T read(String name, T otherwise, Function<String, T> grammar) {
        return find(name, grammar).orElse(otherwise);
    }

    /** Reads a setting where it is given and right. */
    <T> Optional<T> find(String name, Function<String, T> grammar) {
        return Optional.ofNullable(given.get(name)).flatMap(found -> understood(found, grammar));
    }

    /** Reads a secret from its variable or from the file that the other variable names. */
    Optional<Secret> secret(String name, Function<String, String> grammar) {
        if (has(name) && has(name + FILE)) {
            refuse(name, "is given twice, by itself and as " + PREFIX + name + FILE);
            return Optional.empty();
        }
        return find(name, grammar)
                .or(() -> find(name + FILE, file -> grammar.apply(contentOf(file))))
                .map(Secret::new);
    }

    private static String contentOf(String file) {
        try {
            return LINE_END.matcher(Files.readString(Path.of(file))).replaceFirst("");
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("the file cannot be read", e);
        }
    }

    private <T> Optional<T> understood(Given found, Function<String, T> grammar) {
        try {
            if (found.text().indexOf(UNREADABLE) >= 0) {
                throw new IllegalArgumentException("is not readable under this locale; set LC_ALL to C.UTF-8");
            }
            return Optional.of(grammar.apply(found.text()));
        } catch (InvalidPathException e) {
            faults.add(new Fault(found.source(), "is not the name of a file or folder"));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(found.source(), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    void refuse(String name, String reason) {
        faults.add(new Fault(
                Optional.ofNullable(given.get(name)).map(Given::source).orElse(PREFIX + name), reason));
    }

    /** Refuses the settings as a whole where one of them is wrong. */
    void requireFaultless() {
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
    }
}
