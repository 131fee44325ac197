package jp.mokuteki.launcher;

import java.util.List;
import java.util.stream.Collectors;

/** 設定の誤り — the settings hold faults; all of them are named at once, none with its value. */
final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String FLAG = "--";

    /** Whether every fault is one of the command line. */
    private final boolean onlyOnTheCommandLine;

    ConfigurationException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        onlyOnTheCommandLine = faults.stream().allMatch(fault -> fault.source().startsWith(FLAG));
    }

    /** A wrong flag alone is wrong usage; a wrong environment is a bad configuration. */
    ExitCode exitCode() {
        return onlyOnTheCommandLine ? ExitCode.WRONG_USAGE : ExitCode.BAD_CONFIGURATION;
    }

    /**
     * One fault.
     *
     * @param source the variable or the flag
     * @param reason what is wrong, without the value
     */
    record Fault(String source, String reason) {
        @Override
        public String toString() {
            return source + ": " + reason;
        }
    }
}
