package jp.mokuteki.launcher;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A command run inside this process, with what it said. */
record CommandRun(int exitCode, String out, String err) {
    /** Half past midnight on 2026-04-01 in Japan, while it is still March in the time zone of the tests. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T15:30:00Z"), ZoneOffset.UTC);

    private static final AtomicLong SEED = new AtomicLong();

    static CommandRun of(String... arguments) {
        return under(Map.of(), arguments);
    }

    static CommandRun under(Map<String, String> environment, String... arguments) {
        return run(environment, InputStream.nullInputStream(), arguments);
    }

    /** Runs a command that reads standard input. */
    static CommandRun reading(byte[] input, String... arguments) {
        return run(Map.of(), new ByteArrayInputStream(input), arguments);
    }

    private static CommandRun run(Map<String, String> environment, InputStream in, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var surroundings = surroundings(environment, in, new PrintWriter(out), new PrintWriter(err));
        int exitCode = MokutekiCommand.run(surroundings, arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** Surroundings of which nobody reads what is said. */
    static Surroundings surroundings(Map<String, String> environment) {
        return surroundings(
                environment,
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
    }

    private static Surroundings surroundings(
            Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {
        return new Surroundings(environment, CLOCK, new SplittableRandom(SEED.incrementAndGet()), in, out, err);
    }

    /** Runs a command that is written as one line, its options parted by spaces. */
    static CommandRun ofLine(String line) {
        return of(line.strip().split(" +", -1));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
