package jp.mokuteki.domain.documentation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of a public type, which ends in an example (code, and the value that it gives) and a legal source or "none".
 *
 * @param name the name of the type
 * @param text its Javadoc without margin and tags
 */
record DocumentedType(String name, String text) {
    private static final Pattern TYPE = Pattern.compile("(?ms)^/\\*\\*((?:(?!\\*/).)*)\\*/\\s*"
            + "(?:@[A-Z]\\w*(?:\\([^)]*\\))?\\s*)*"
            + "^public (?:final |sealed |non-sealed |abstract )*(?:class|record|enum|@?interface) (\\w+)");
    private static final String CODE = "\\{@code ((?:[^{}]|\\{[^{}]*})*)}";
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)Example: " + CODE + "(?: is " + CODE + ")?\\.(?=\\s|$)");
    private static final Pattern SOURCE = Pattern.compile("(?s)Legal source: (.+?)\\.(?=\\s|$)");

    /** The public type that a source text declares, where it declares one. */
    static Optional<DocumentedType> of(String source) {
        Matcher type = TYPE.matcher(source);
        return type.find() ? Optional.of(new DocumentedType(type.group(2), text(type.group(1)))) : Optional.empty();
    }

    private static String text(String javadoc) {
        return javadoc.replaceAll("\\s*\n\\s*\\* ?", " ")
                .replaceFirst(" @(?:param|see|since) .*", "")
                .strip();
    }

    Optional<JavadocExample> example() {
        return EXAMPLE.matcher(text)
                .results()
                .map(found -> new JavadocExample(name, found.group(1), Optional.ofNullable(found.group(2))))
                .findFirst();
    }

    Optional<String> legalSource() {
        return SOURCE.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /** What is said before the example, without codes. */
    String prose() {
        return text.replaceFirst("Example: .*", "").replaceAll(CODE, "");
    }
}
