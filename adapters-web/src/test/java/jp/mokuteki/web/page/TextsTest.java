package jp.mokuteki.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mokuteki.web.problem.Language;
import org.junit.jupiter.api.Test;

/** The texts of the pages: the same keys in each language, none too many and none too few. */
class TextsTest {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-zA-Z-]*\\.[a-zA-Z_.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|texts\\(\\)|texts|Texts\\.in\\([a-zA-Z]+\\))\\.of\\(\"([a-z][a-zA-Z-]*\\.[a-zA-Z_.-]*[a-zA-Z])\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static List<String> sources() {
        return Stream.of(Path.of("src/main/jte"), Path.of("src/main/java/jp/mokuteki/web"))
                .flatMap(TextsTest::files)
                .map(TextsTest::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern) {
        var found = new TreeSet<String>();
        for (String source : sources()) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    void both_languages_have_the_same_keys_with_the_same_places() {
        Texts japanese = Texts.in(Language.JAPANESE);
        Texts english = Texts.in(Language.ENGLISH);

        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(japanese.keys());
        assertThat(japanese.keys())
                .allSatisfy(key -> assertThat(places(english.of(key))).as(key).isEqualTo(places(japanese.of(key))));
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(one -> one.group()).toList());
    }

    @Test
    void every_key_is_used_by_its_whole_name_or_as_one_of_a_family() {
        Set<String> quoted = found(QUOTED);

        assertThat(Texts.in(Language.JAPANESE).keys())
                .allSatisfy(key -> assertThat(quoted).as(key).anyMatch(name -> isOf(key, name)));
    }

    /** The name of a family ends with a dot: {@code standing.}. */
    private static boolean isOf(String key, String name) {
        return name.endsWith(".") ? key.startsWith(name) : key.equals(name);
    }

    @Test
    void every_key_that_is_asked_for_by_its_whole_name_is_there() {
        assertThat(found(ASKED))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        key -> assertThat(Texts.in(Language.JAPANESE).keys()).contains(key));
    }
}
