package jp.mokuteki.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A command run inside this process, with what it said. */
record CommandRun(int exitCode, String out, String err) {
    /** Half past midnight on 2026-04-01 in Japan, while it is still March in the time zone of the tests. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T15:30:00Z"), ZoneOffset.UTC);

    static CommandRun of(String... arguments) {
        return under(Map.of(), arguments);
    }

    static CommandRun under(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var surroundings = new Surroundings(
                environment, CLOCK, new SplittableRandom(1), new PrintWriter(out), new PrintWriter(err));
        int exitCode = MokutekiCommand.run(surroundings, arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** Runs a command that is written as one line, its options parted by spaces. */
    static CommandRun ofLine(String line) {
        return of(line.strip().split(" +", -1));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
