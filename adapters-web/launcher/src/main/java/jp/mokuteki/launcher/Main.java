package jp.mokuteki.launcher;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;

/** 起動 — starts a command with the one clock, the one source of chance and the streams of the process. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command with its options
     */
    public static void main(String[] arguments) {
        var surroundings = new Surroundings(
                System.getenv(),
                Clock.systemUTC(),
                new SecureRandom(),
                System.in,
                inUtf8(System.out),
                inUtf8(System.err));
        var failures = new Failures(surroundings.err());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.tell(failure));
        System.exit(MokutekiCommand.run(surroundings, arguments));
    }

    /** The locale of the machine must not decide how Japanese is written. */
    private static PrintWriter inUtf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
