package jp.mokuteki.promises.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 製品の起動 — the product as a process of its own, as users run it, on any free port; ended by {@link #close}. */
public final class ProductServer implements AutoCloseable {
    /** Where the build of the project leaves the jar, from the root of the project. */
    public static final String JAR = "adapters-web/launcher/target/mokuteki.jar";

    private static final Pattern LISTENS = Pattern.compile("Mokuteki listens on (http://[0-9.]+:[0-9]+)");
    /** It is started again and again: what pays off later is left out. */
    private static final List<String> SHORT_LIFE = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final BufferedReader standardOut;
    private final URI address;

    private ProductServer(Process process) throws IOException {
        this.process = process;
        this.standardOut = process.inputReader(StandardCharsets.UTF_8);
        this.address = awaitAddress();
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param jar the runnable jar
     * @param home a folder for everything that it keeps: {@code data}, and its standard error as {@code server.err}
     * @param settings variables of the environment; it has no other {@code MOKUTEKI_…}
     * @return the server
     * @throws IOException where it does not start
     */
    public static ProductServer start(Path jar, Path home, Map<String, String> settings) throws IOException {
        return start(Start.of(jar), home, settings);
    }

    /**
     * 起動の仕方 — the words of the command line up to the program.
     *
     * @param before what stands before {@code java}
     * @param program what stands after its options, for instance {@code -jar mokuteki.jar}
     */
    public record Start(List<String> before, List<String> program) {
        /** Copies the lists. */
        public Start {
            before = List.copyOf(before);
            program = List.copyOf(program);
        }

        /**
         * Runs a jar.
         *
         * @param jar the runnable jar
         * @return the start
         */
        public static Start of(Path jar) {
            return new Start(List.of(), JarRun.program(jar));
        }
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param start how
     * @param home a folder for everything that it keeps: {@code data}, and its standard error as {@code server.err}
     * @param settings variables of the environment; it has no other {@code MOKUTEKI_…}
     * @return the server
     * @throws IOException where it does not start
     */
    public static ProductServer start(Start start, Path home, Map<String, String> settings) throws IOException {
        var command = new ArrayList<>(start.before());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIFE);
        command.addAll(start.program());
        command.addAll(List.of("serve", "--port", "0"));
        command.addAll(List.of("--data-dir", home.resolve("data").toString()));
        var log = ProcessBuilder.Redirect.appendTo(home.resolve("server.err").toFile());
        var builder = new ProcessBuilder(command).redirectError(log);
        builder.environment().keySet().removeIf(name -> name.startsWith("MOKUTEKI_"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            return new ProductServer(process);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private URI awaitAddress() throws IOException {
        for (String line = standardOut.readLine(); line != null; line = standardOut.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.matches()) {
                return URI.create(listens.group(1));
            }
        }
        throw new NotStartedException();
    }

    /** 起動しない — the product ended before it listened. */
    public static final class NotStartedException extends IOException {
        private static final long serialVersionUID = 1L;

        NotStartedException() {
            super("the product ended before it listened; its standard error says why");
        }
    }

    /**
     * Tells where it listens.
     *
     * @return an address without a path
     */
    public URI address() {
        return address;
    }

    /**
     * Tells whether it still runs.
     *
     * @return whether it does
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Kills it at once, as {@code kill -9} does, and waits until it is gone.
     *
     * @throws IOException where its output cannot be closed
     */
    public void kill() throws IOException {
        process.destroyForcibly();
        close();
    }

    /** Asks it to end, as an operator does, and waits for it. */
    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        standardOut.close();
    }
}
