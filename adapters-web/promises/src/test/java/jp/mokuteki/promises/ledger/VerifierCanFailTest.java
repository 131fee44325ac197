package jp.mokuteki.promises.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import jp.mokuteki.promises.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier command finds a verifier that believes everything. */
class VerifierCanFailTest {
    @TempDir
    private Path folder;

    /** A jar whose only class says {@code sound} whatever it is asked. */
    private Path credulous() throws IOException {
        Path jar = folder.resolve("credulous.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Credulous.class.getName());
        String path = Credulous.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest);
                var bytes = Credulous.class.getResourceAsStream("/" + path)) {
            out.putNextEntry(new ZipEntry(path));
            out.write(Objects.requireNonNull(bytes).readAllBytes());
        }
        return jar;
    }

    /** Believes everything. */
    public static final class Credulous {
        private Credulous() {}

        /** Says so. */
        public static void main(String[] arguments) {
            System.out.println("{\"verdict\":\"SOUND\",\"records\":10,\"purged\":0}");
        }
    }

    @Test
    void a_verifier_that_believes_everything_is_found() throws IOException {
        CommandRun run = CommandRun.of(
                "verifier", "--records", "10", "--jar", credulous().toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("R12 FAIL 10/10 ")
                .contains("a changed bit: verify ends with 0", "a ledger that was cut: verify ends with 0");
    }

    @Test
    void a_verifier_that_does_not_run_is_found() {
        CommandRun run = CommandRun.of(
                "verifier", "--records", "10", "--jar", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R12 FAIL 0/10 ");
    }

    @Test
    void no_records_are_wrong_usage() {
        assertThat(CommandRun.of("verifier", "--records", "0").exitCode()).isEqualTo(64);
    }
}
