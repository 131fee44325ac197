package jp.mokuteki.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runnable jar as a process of its own, on any free port, with a folder of its own; always ended by {@link #close}. */
final class Product implements AutoCloseable {
    /** The first credential, which has every role. */
    static final String TOKEN = "the-token-of-the-browser-tests-0123456789";

    private static final Path JAR = Path.of("..", "launcher", "target", "mokuteki.jar");
    private static final Pattern LISTENS = Pattern.compile("Mokuteki listens on (http://[0-9.]+:[0-9]+)");
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final BufferedReader standardOut;
    private final String address;

    private Product(Process process, BufferedReader standardOut, String address) {
        this.process = process;
        this.standardOut = standardOut;
        this.address = address;
    }

    static Product start() {
        try {
            Path home = Files.createDirectories(Path.of("target", "product"));
            Path data = Files.createTempDirectory(home, "data");
            var builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            JAR.toString(),
                            "serve",
                            "--port",
                            "0",
                            "--data-dir",
                            data.toString()))
                    .redirectError(home.resolve("server.err").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MOKUTEKI_"));
            builder.environment().put("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
            return listening(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("the product does not start", e);
        }
    }

    private static Product listening(Process process) throws IOException {
        BufferedReader standardOut = process.inputReader(StandardCharsets.UTF_8);
        for (String line = standardOut.readLine(); line != null; line = standardOut.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.matches()) {
                return new Product(process, standardOut, listens.group(1));
            }
        }
        throw new IOException("the product ended before it listened; target/product/server.err says why");
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            standardOut.close();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
