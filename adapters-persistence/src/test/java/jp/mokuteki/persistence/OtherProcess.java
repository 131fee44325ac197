package jp.mokuteki.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another Java process with the class path of this one; it ends when it is closed. */
final class OtherProcess implements AutoCloseable {
    private static final String LOGGING =
            "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", "");

    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess start(Class<?> program, String... arguments) {
        return started(Stream.concat(java(program), Stream.of(arguments)).toList());
    }

    /** A process for which the folder is a disk of 8 MiB; Linux lets every user mount one in a name space of their own. */
    static OtherProcess onSmallDisk(Class<?> program, Path folder) {
        String mountThenRun = "mount -t tmpfs -o size=8m tmpfs \"$0\" && exec \"$@\" \"$0\"";
        return started(Stream.concat(
                        Stream.of("unshare", "-U", "-r", "-m", "sh", "-c", mountThenRun, folder.toString()),
                        java(program))
                .toList());
    }

    private static Stream<String> java(Class<?> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(java, LOGGING, "-cp", System.getProperty("java.class.path"), program.getName());
    }

    private static OtherProcess started(List<String> command) {
        try {
            return new OtherProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads its output up to the end. */
    List<String> rest() {
        return lines.lines().toList();
    }

    /** Reads its output up to a line. */
    OtherProcess await(String expected) {
        try {
            String line = lines.readLine();
            while (line != null && !line.equals(expected)) {
                line = lines.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the other process ended before it said " + expected);
            }
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does, and reads what it had still said. */
    List<String> kill() {
        // not Process.destroyForcibly, which closes the output before it is read
        process.toHandle().destroyForcibly();
        return lines.lines().toList();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
