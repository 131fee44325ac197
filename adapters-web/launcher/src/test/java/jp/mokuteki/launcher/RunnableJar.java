package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The jar that users run, run as they run it: as a process of its own, under a locale without Japanese. */
final class RunnableJar {
    private static final Path JAR = Path.of("target", "mokuteki.jar").toAbsolutePath();
    private static final String USUAL_HEAP = "-Xmx256m";
    /** It lives for seconds, most of them spent on starting: what pays off later is left out. */
    static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final long PATIENCE_SECONDS = 60;

    /** Made by whoever runs the jar first. */
    private static final class Archive {
        private static final List<String> OPTIONS = ClassArchive.options(JAR);
    }

    private RunnableJar() {}

    static Process start(Map<String, String> environment, Path standardError, String... arguments) {
        return start(USUAL_HEAP, environment, standardError, arguments);
    }

    private static Process start(
            String heap, Map<String, String> environment, Path standardError, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIFE);
        command.addAll(Archive.OPTIONS);
        command.addAll(List.of(heap, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(standardError.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOKUTEKI_") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    static CommandRun run(Map<String, String> environment, String... arguments) throws Exception {
        return run(USUAL_HEAP, environment, arguments);
    }

    /** Runs a command to its end with a heap of its own size. */
    static CommandRun runIn(String heap, String... arguments) throws Exception {
        return run(heap, Map.of(), arguments);
    }

    private static CommandRun run(String heap, Map<String, String> environment, String... arguments) throws Exception {
        Path standardError = Files.createTempFile("mokuteki", ".err");
        Process process = start(heap, environment, standardError, arguments);
        try {
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = exitCode(process);
            return new CommandRun(exitCode, out, Files.readString(standardError));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(standardError);
        }
    }

    static CommandRun run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    /** Waits for the end of a process. */
    static int exitCode(Process process) {
        return process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }
}
