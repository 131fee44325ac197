package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.SocietyTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One decision in process: the product, a {@code HashMap} look-up with a ready key, and a scan over all purposes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
    /** How many registers are loaded, each with the 38 purposes of the society's table. */
    @Param({"1", "10", "100", "1000"})
    private int registers;

    private final List<PurposeRegister> loaded = new ArrayList<>();
    private final Map<Long, Long> firstDays = new HashMap<>();
    private ProposedFlow[] questions = {};
    private int[] asked = {};
    private Long[] keys = {};
    private LinearScan scan = new LinearScan(List.of());

    /** Loads the registers and checks that all sides answer alike before anything is timed. */
    @Setup
    public void load() {
        for (int i = 0; i < registers; i++) {
            loaded.add(PurposeRegister.of(SocietyTable.revision()));
        }
        questions = Questions.mixed().toArray(ProposedFlow[]::new);
        var random = new SplittableRandom(1);
        asked = random.ints(questions.length, 0, registers).toArray();
        keys = new Long[questions.length];
        // dense, as the hash of a long that has the register in its upper half would let many keys share a place
        Arrays.setAll(keys, i -> (long) asked[i] * questions.length + i);
        for (Long key : keys) {
            firstDays.put(key, SocietyTable.EFFECTIVE_FROM.toEpochDay());
        }
        scan = new LinearScan(loaded);
        for (int i = 0; i < questions.length; i++) {
            scan.check(asked[i], questions[i], loaded.get(asked[i]).decide(questions[i]));
        }
    }

    /**
     * The product: the whole decision with reasons, citations and duties.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(Questions.COUNT)
    public void product(Blackhole hole) {
        for (int i = 0; i < questions.length; i++) {
            Decision decision = loaded.get(asked[i]).decide(questions[i]);
            hole.consume(decision);
        }
    }

    /**
     * The product, asked everything for the first time: registers that have answered nothing yet.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(Questions.COUNT)
    public void firstTime(Blackhole hole) {
        PurposeRegister fresh = PurposeRegister.of(loaded.get(0).timeline());
        for (ProposedFlow question : questions) {
            hole.consume(fresh.decide(question));
        }
    }

    /**
     * The floor: one look-up with a ready key, then the day against the first day of the entry.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(Questions.COUNT)
    public void hashMap(Blackhole hole) {
        for (int i = 0; i < questions.length; i++) {
            Long firstDay = firstDays.get(keys[i]);
            hole.consume(firstDay != null && questions[i].asOf().toEpochDay() >= firstDay);
        }
    }

    /**
     * A scan over the purposes of all registers: covering purposes only, without the law.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(Questions.COUNT)
    public void linearScan(Blackhole hole) {
        for (int i = 0; i < questions.length; i++) {
            hole.consume(scan.covering(asked[i], questions[i]));
        }
    }
}
