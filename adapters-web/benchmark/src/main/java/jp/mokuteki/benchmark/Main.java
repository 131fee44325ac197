package jp.mokuteki.benchmark;

/** Runs a measurement: {@code decision}, {@code startup}, {@code checks} or {@code ledger}. */
public final class Main {
    private Main() {}

    /**
     * Runs the measurement that is named.
     *
     * @param arguments {@code decision}, {@code startup}, {@code checks} or {@code ledger}, then what that measurement takes
     * @throws Exception where it cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "decision" -> DecisionReport.run();
            case "startup" -> StartUp.run();
            case "checks" -> System.exit(Checks.run() ? 0 : 1);
            case "ledger" -> LedgerAppend.run();
            case "plain" -> PlainService.run();
            case "bare" -> BareProgram.run();
            default -> {
                System.err.println("usage: benchmark decision | startup | checks | ledger");
                System.exit(64);
            }
        }
    }
}
