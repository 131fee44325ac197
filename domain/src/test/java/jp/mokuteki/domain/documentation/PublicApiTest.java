package jp.mokuteki.domain.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the last release offered is taken away or changed. */
public final class PublicApiTest {
    private static final Path BASELINE = Path.of("src/test/resources/public-api.txt");
    private static final Path NOW = Path.of("target/public-api.txt");

    /** What a caller once was compiled against. */
    @SuppressWarnings("unused")
    public static final class Before {
        public static final int LIMIT = 1;

        public interface Listener {
            void heard(String what);
        }

        public String name(int place) {
            return "";
        }

        public void gone() {}
    }

    /** The same, changed in every way that breaks the caller, and in two that do not. */
    @SuppressWarnings("unused")
    public static final class After {
        public static final long LIMIT = 1;

        public interface Listener {
            void heard(String what);

            void alsoHeard(String what);

            default void ignored() {}
        }

        public String name(long place) {
            return "";
        }

        public void added() {}
    }

    @Test
    void no_public_signature_of_the_last_release_is_gone_or_changed() throws IOException {
        Set<String> now = PublicSignatures.ofModule(Path.of("target/classes"), "jp.mokuteki.domain");
        Files.write(NOW, now, StandardCharsets.UTF_8);

        Set<String> before = Files.readAllLines(BASELINE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());

        assertThat(before).hasSizeGreaterThan(1_000);
        assertThat(PublicSignatures.breaks(before, now))
                .as("signatures that callers rely on; CONTRIBUTING.md says what to do where the break is meant")
                .isEmpty();
    }

    @Test
    void a_signature_that_is_gone_or_changed_or_owed_is_named() {
        Set<String> before = PublicSignatures.of(Stream.of(Before.class, Before.Listener.class));
        Set<String> after = PublicSignatures.of(Stream.of(After.class, After.Listener.class)).stream()
                .map(line -> line.replace("After", "Before"))
                .collect(Collectors.toSet());

        assertThat(PublicSignatures.breaks(before, after))
                .anyMatch(line -> line.startsWith("- field") && line.contains("LIMIT"))
                .anyMatch(line -> line.startsWith("- method") && line.endsWith("name(int)"))
                .anyMatch(line -> line.startsWith("- method") && line.endsWith("gone()"))
                .anyMatch(line -> line.startsWith("+ owed") && line.endsWith("alsoHeard"))
                .hasSize(4);
    }

    @Test
    void what_is_only_added_breaks_nobody() {
        Set<String> one = PublicSignatures.of(Stream.of(Before.class));
        Set<String> more = PublicSignatures.of(Stream.of(Before.class, Before.Listener.class));

        assertThat(PublicSignatures.breaks(one, more)).isEmpty();
        assertThat(PublicSignatures.breaks(one, one)).isEmpty();
    }
}
