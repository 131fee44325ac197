package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes that a start of the jar loads, written down once beside it: a start that reads them there takes a third less of a
 * processor, and the tests start it more than a hundred times. The virtual machine passes over an archive of another jar.
 */
final class ClassArchive {
    private static final long PATIENCE_SECONDS = 60;

    private ClassArchive() {}

    /** Options of the virtual machine that use the archive of a jar; it is made where there is none yet. */
    static List<String> options(Path jar) {
        Path archive = jar.resolveSibling("mokuteki.jsa");
        try (FileChannel channel = FileChannel.open(
                        jar.resolveSibling("mokuteki.jsa.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isOf(jar, archive)) {
                make(jar, archive);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the classes of a start could not be written down", e);
        }
        // what the machine says about an archive that does not fit would stand in what the program says
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
    }

    private static boolean isOf(Path jar, Path archive) throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private static void make(Path jar, Path archive) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mokuteki-archive");
        Path made = folder.resolve("made.jsa");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(RunnableJar.SHORT_LIFE);
        command.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + made, "-jar", jar.toString()));
        command.addAll(List.of("serve", "--port", "0", "--data-dir", folder.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("MOKUTEKI_"));
        Process process = builder.start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.contains(" listens on ")) {
                line = out.readLine();
            }
            ask(String.valueOf(line));
            process.destroy();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Loads what a request needs, too. */
    private static void ask(String line) throws InterruptedException {
        URI address = URI.create(line.substring(line.indexOf("http")));
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address.resolve("/")).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
