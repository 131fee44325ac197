package jp.mokuteki.promises.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * コマンドの実行 — a command of the product, run to its end as a process of its own.
 *
 * @param exitCode how it ended
 * @param said what it said, on both streams
 * @param took how long it took, the start of its virtual machine included
 */
public record JarRun(int exitCode, String said, Duration took) {
    private static final int MOST_TOLD = 300;

    /**
     * Runs it, with no {@code MOKUTEKI_…} in its environment.
     *
     * @param jar the runnable jar
     * @param heapMebibytes its memory
     * @param words the command with its options
     * @return how it ended
     * @throws IOException where it cannot be run
     * @throws InterruptedException where the wait for its end is broken off
     */
    public static JarRun of(Path jar, long heapMebibytes, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heapMebibytes + "m", "-Dstdout.encoding=UTF-8"));
        command.addAll(program(jar));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MOKUTEKI_"));
        long begin = System.nanoTime();
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new JarRun(exitCode, said.strip(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** What stands for a jar after {@code java}: with the archive of its classes, where the build has left one beside it. */
    static List<String> program(Path jar) {
        Path whole = jar.toAbsolutePath();
        Path archive = whole.resolveSibling("mokuteki.jsa");
        List<String> run = List.of("-jar", whole.toString());
        return Files.exists(archive)
                // what the machine says about an archive that does not fit would stand in what the program says
                ? Stream.concat(Stream.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"), run.stream())
                        .toList()
                : run;
    }

    /**
     * Tells how it ended, for an offence.
     *
     * @return for instance {@code ends with 1: …}
     */
    public String told() {
        return "ends with " + exitCode + ": " + (said.length() > MOST_TOLD ? said.substring(0, MOST_TOLD) : said);
    }
}
