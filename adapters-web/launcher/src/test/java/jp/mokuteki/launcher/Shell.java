package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs what a page shows as a reader would: in a shell, in a folder. */
final class Shell {
    private static final long PATIENCE_SECONDS = 240;

    private Shell() {}

    /** The lines of standard output, without white space at their ends. */
    static String run(Path folder, Map<String, String> environment, String command) throws Exception {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        var builder = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", tools() + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as(() -> command + "\n" + read(out) + read(err))
                    .isZero();
            return stripped(read(out));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** The tools of this JDK; what is started lives for seconds, like that of {@link RunnableJar}. */
    private static String tools() throws IOException {
        Path jdk = Path.of(System.getProperty("java.home"), "bin");
        Path tools = Path.of("target", "short-lived").toAbsolutePath();
        Files.createDirectories(tools);
        Path java = tools.resolve("java");
        String options = String.join(" ", RunnableJar.SHORT_LIFE);
        Files.writeString(java, "#!/bin/sh\nexec '" + jdk.resolve("java") + "' " + options + " \"$@\"\n");
        if (!java.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + java);
        }
        return tools + ":" + jdk;
    }

    static String stripped(String text) {
        return String.join("\n", text.lines().map(String::stripTrailing).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
