package jp.mokuteki.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path with placeholders: how it begins, and what it looks like when it is asked for.
 *
 * @param beginning what stands before the first placeholder, which is cheap to look for
 * @param whole the whole
 */
record PathPattern(String beginning, Pattern whole) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    static PathPattern of(String path) {
        String[] parts = PLACEHOLDER.split(path, -1);
        String whole = Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return new PathPattern(parts[0], Pattern.compile(whole));
    }

    boolean fits(String path) {
        return path.startsWith(beginning) && whole.matcher(path).matches();
    }
}
