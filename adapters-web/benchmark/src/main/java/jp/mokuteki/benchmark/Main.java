package jp.mokuteki.benchmark;

import java.nio.file.Path;

/**
 * Runs a measurement: {@code decision}, {@code peers}, {@code growth}, {@code startup}, {@code http}, {@code checks}, {@code page},
 * {@code rendering}, {@code memory}, {@code ledger}, {@code look-back}, {@code instances}, {@code threads}, {@code insurers}, {@code verification} or {@code proof}.
 */
public final class Main {
    private Main() {}

    /**
     * Runs the measurement that is named.
     *
     * @param arguments its name, then what that measurement takes
     * @throws Exception where it cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "decision" -> {
                DecisionReport.run();
                System.exit(PeerReport.run() ? 0 : 1);
            }
            case "peers" -> System.exit(PeerReport.run() ? 0 : 1);
            case "growth" -> System.exit(Growth.run() ? 0 : 1);
            case "startup" -> StartUp.run();
            case "http" -> HttpReport.run();
            case "checks" -> System.exit(Checks.run() ? 0 : 1);
            case "memory" -> Memory.run();
            case "rendering" -> Rendering.run();
            case "page" -> System.exit(FirstByte.run() ? 0 : 1);
            case "ledger" -> LedgerAppend.run();
            case "instances" -> Instances.run();
            case "threads" -> Instances.runThreads();
            case "look-back" -> System.exit(LookBack.run(number(arguments, 1, 100_000)) ? 0 : 1);
            case "insurers" -> ManyInsurers.run(number(arguments, 1, 1_400), number(arguments, 2, 2_000_000));
            case "verification" -> Verification.run();
            case "verification-of" -> Verification.runOf(Path.of(arguments[1]), arguments[2]);
            case "proof" -> LargeTree.run();
            case "plain" -> PlainService.run();
            case "bare" -> BareProgram.run();
            default -> {
                System.err.println(
                        "usage: benchmark decision | peers | growth | startup | http | checks | page | rendering | memory | ledger | look-back [DECISIONS] | instances | threads"
                                + " | insurers [INSURERS RECORDS] | verification | proof");
                System.exit(64);
            }
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
