package jp.mokuteki.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a virtual machine holds, asked from outside: by {@code jcmd} of this one, and of the system (Linux). */
final class ProcessMemory {
    private static final Pattern HEAP = Pattern.compile("(?:heap|generation)\\s+total \\d+K, used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double KILO = 1024;

    private final long process;

    ProcessMemory(long process) {
        this.process = process;
    }

    /** Megabytes of the heap in use after a full collection. */
    double heap() throws IOException {
        ask("GC.run");
        return heapIn(ask("GC.heap_info"));
    }

    /** Megabytes in memory, whatever they are for. */
    double resident() throws IOException {
        return residentIn(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
    }

    static double heapIn(String report) {
        return HEAP.matcher(report)
                .results()
                .map(match -> megabytes(match))
                .reduce(Double::sum)
                .orElseThrow(() -> new IllegalStateException("no heap in: " + report));
    }

    static double residentIn(String status) {
        return RESIDENT.matcher(status)
                .results()
                .map(match -> megabytes(match))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no resident set in: " + status));
    }

    private static double megabytes(MatchResult kilobytes) {
        return Long.parseLong(kilobytes.group(1)) / KILO;
    }

    private String ask(String command) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(tool, String.valueOf(process), command).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
