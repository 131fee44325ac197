package jp.mokuteki.launcher;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * What a command gets from the process that it runs in.
 *
 * @param environment the variables of the environment
 * @param clock the one clock
 * @param random for ids and credentials; hard to guess
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Surroundings(
        Map<String, String> environment,
        Clock clock,
        RandomGenerator random,
        InputStream in,
        PrintWriter out,
        PrintWriter err) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    Surroundings {
        environment = Map.copyOf(environment);
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(random, "random");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }

    /** Tells the day in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /** Prints a text as it is and makes sure that it is out. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints one line; its end is the same on every machine. */
    void printLine(String line) {
        print(line + "\n");
    }
}
