package jp.mokuteki.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link DecisionBenchmark} and prints what a decision costs as a multiple of the floor, register count by count. */
final class DecisionReport {
    private DecisionReport() {}

    static void run() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getSimpleName())
                        .addProfiler("gc")
                        .build())
                .run();
        var rows = new TreeMap<Integer, Map<String, RunResult>>();
        for (RunResult result : results) {
            int registers = Integer.parseInt(result.getParams().getParam("registers"));
            rows.computeIfAbsent(registers, count -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), result);
        }
        System.out.println(
                "| registers | purposes | product ns | first time ns | hash map ns | linear scan ns | product / hash map | product B |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        rows.forEach((registers, row) -> System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f | %.0f | %.1f | %.0f | %.1f | %.1f |%n",
                registers,
                registers * 38,
                score(row, "product"),
                score(row, "firstTime"),
                score(row, "hashMap"),
                score(row, "linearScan"),
                score(row, "product") / score(row, "hashMap"),
                allocated(row)));
    }

    private static double score(Map<String, RunResult> row, String label) {
        return result(row, label).getPrimaryResult().getScore();
    }

    @SuppressWarnings("rawtypes") // the harness itself declares its results raw
    private static double allocated(Map<String, RunResult> row) {
        double bytes = 0;
        for (Map.Entry<String, Result> entry :
                result(row, "product").getSecondaryResults().entrySet()) {
            bytes += entry.getKey().contains("gc.alloc.rate.norm")
                    ? entry.getValue().getScore()
                    : 0;
        }
        return bytes;
    }

    private static RunResult result(Map<String, RunResult> row, String label) {
        return Objects.requireNonNull(row.get(label), label);
    }
}
