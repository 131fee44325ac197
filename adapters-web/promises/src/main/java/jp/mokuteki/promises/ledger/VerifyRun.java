package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * 検証の実行 — the command {@code verify} of the product, as a process of its own.
 *
 * @param exitCode how it ended
 * @param said what it said
 * @param took how long it took, the start of its virtual machine included
 */
record VerifyRun(int exitCode, String said, Duration took) {
    /** Runs it with so much memory, and with further options of the command. */
    static VerifyRun of(Path jar, long heapMebibytes, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heapMebibytes + "m", "-Dstdout.encoding=UTF-8", "-jar"));
        command.add(jar.toAbsolutePath().toString());
        command.add("verify");
        command.addAll(List.of(options));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new VerifyRun(exitCode, said.strip(), Duration.ofNanos(System.nanoTime() - begin));
    }
}
