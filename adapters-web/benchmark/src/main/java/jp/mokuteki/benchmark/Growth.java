package jp.mokuteki.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;

/** What a decision costs more where there are many insurers, beside a hash map that grows alike, and where a register has many revisions. */
final class Growth {
    private static final List<Integer> INSURERS = List.of(1, 10, 100, 1_000);
    private static final List<Integer> REVISIONS = List.of(2, 200);
    private static final int DAYS = 7_300;
    /** How much more than the hash map's the cost may grow from the fewest insurers to the most. */
    private static final double MOST = 1.15;
    /** How much the cost may grow from the fewest revisions to the most. */
    private static final double MOST_IN_TIME = 1.2;
    /** Processor time within which the registers of the most insurers are loaded. */
    private static final double MOST_SECONDS = 1;

    /** Lines of memory that a question touches on its way through the hash map, as counted by the layout of the objects. */
    private static final int LINES_OF_THE_MAP = 6;
    /** And through the product. */
    private static final int LINES_OF_THE_PRODUCT = 11;

    private Growth() {}

    /** Prints the measurement and tells whether the goals are met. */
    static boolean run() {
        boolean loaded = loading() <= MOST_SECONDS;
        boolean insurers = insurers() <= MOST;
        return revisions() <= MOST_IN_TIME && insurers && loaded;
    }

    /** Loads the registers twice, as the first time the code is cold; the second counts. */
    private static double loading() {
        int most = INSURERS.get(INSURERS.size() - 1);
        System.out.println("| registers of " + most + " insurers | tables read, CPU s | registers made, CPU s |");
        System.out.println("|---|---:|---:|");
        load("cold", most);
        return load("warm", most);
    }

    private static double load(String name, int count) {
        double begin = cpuSeconds();
        var timelines = new ArrayList<RegisterTimeline>();
        for (int i = 0; i < count; i++) {
            timelines.add(new RegisterTimeline(List.of(SocietyTable.revision())));
        }
        double read = cpuSeconds();
        var insurers = new Insurers();
        for (int i = 0; i < count; i++) {
            insurers.load(i, timelines.get(i));
        }
        double made = cpuSeconds();
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, read - begin, made - read);
        return made - begin;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static double insurers() {
        var turns = new Turns();
        for (int count : INSURERS) {
            var insurers = new Insurers();
            for (int i = 0; i < count; i++) {
                insurers.load(i, new RegisterTimeline(List.of(SocietyTable.revision())));
            }
            var spread = new SpreadQuestions(insurers, count, Questions.mixed());
            turns.with(Questions.COUNT, spread.floor())
                    .with(Questions.COUNT / 2, spread::asked)
                    .with(Questions.COUNT, spread::found)
                    .with(Questions.COUNT, new FarLines(count, LINES_OF_THE_MAP)::walk)
                    .with(Questions.COUNT, new FarLines(count, LINES_OF_THE_PRODUCT)::walk);
        }
        System.out.printf(
                "%n| insurers of 38 purposes | hash map ns | x | product ns | x | of these the register found ns | x"
                        + " | a way over %d lines ns | x | over %d ns | x |%n",
                LINES_OF_THE_MAP, LINES_OF_THE_PRODUCT);
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        var grown = new Grown(INSURERS, turns.least());
        grown.print();
        System.out.printf(Locale.ROOT, "%ngrowth as a multiple of the hash map's: %.2f%n", grown.of(1) / grown.of(0));
        return grown.of(1) / grown.of(0);
    }

    private static double revisions() {
        List<ProposedFlow> questions = overTheYears();
        var turns = new Turns();
        for (int count : REVISIONS) {
            var insurers = new Insurers();
            insurers.load(0, revised(count));
            var spread = new SpreadQuestions(insurers, 1, questions);
            turns.with(spread.asked(), spread::asked).with(Questions.COUNT, spread::inForce);
        }
        System.out.println("\n| revisions in 20 years | product ns | x | revision in force ns | x |");
        System.out.println("|---:|---:|---:|---:|---:|");
        var grown = new Grown(REVISIONS, turns.least());
        grown.print();
        return grown.of(0);
    }

    /** The questions on days that are spread over the years of the register. */
    private static List<ProposedFlow> overTheYears() {
        var random = new SplittableRandom(2);
        return Questions.mixed().stream()
                .map(flow -> flow.but()
                        .on(SocietyTable.EFFECTIVE_FROM.plusDays(random.nextInt(DAYS)))
                        .build())
                .toList();
    }

    private static RegisterTimeline revised(int count) {
        return new RegisterTimeline(IntStream.range(0, count)
                .mapToObj(i -> new RegisterRevision(
                        i + 1,
                        new EffectivePeriod(first(i, count), i + 1 < count ? first(i + 1, count) : LocalDate.MAX),
                        SocietyTable.read()))
                .toList());
    }

    private static LocalDate first(int revision, int count) {
        return SocietyTable.EFFECTIVE_FROM.plusDays((long) DAYS * revision / count);
    }
}
