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
    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess start(Class<?> program, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> head = List.of(java, "-cp", System.getProperty("java.class.path"), program.getName());
        try {
            return new OtherProcess(new ProcessBuilder(
                            Stream.concat(head.stream(), Stream.of(arguments)).toList())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
