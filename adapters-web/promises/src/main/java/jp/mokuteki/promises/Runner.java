package jp.mokuteki.promises;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the check of one promise, and says on one line what it found; where it is broken, then how. */
final class Runner {
    static final int KEPT = 0;
    static final int BROKEN = 1;
    static final int WRONG_USAGE = 64;
    static final int FAILED = 70;

    private final List<Promise> promises;
    private final PrintStream out;
    private final PrintStream err;

    Runner(List<Promise> promises, PrintStream out, PrintStream err) {
        this.promises = List.copyOf(promises);
        this.out = out;
        this.err = err;
    }

    /** Gives back the exit code. */
    int run(String... words) {
        String command = words.length == 0 ? "" : words[0];
        Optional<Promise> promise =
                promises.stream().filter(one -> one.command().equals(command)).findFirst();
        if (promise.isEmpty()) {
            return wrong("there is no command " + command);
        }
        try {
            String[] options = Arrays.copyOfRange(words, 1, words.length);
            return told(promise.get().check(Options.parse(promise.get().options(), options)));
        } catch (UsageException e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            err.println("promises: " + command + " could not be checked: " + e);
            return FAILED;
        }
    }

    private int told(Verdict verdict) {
        out.println(verdict.line());
        verdict.offences().forEach(out::println);
        return verdict.isPass() ? KEPT : BROKEN;
    }

    private int wrong(String message) {
        err.println("promises: " + message);
        for (Promise promise : promises) {
            String options = promise.options().stream()
                    .sorted()
                    .map(name -> " [" + name + " …]")
                    .collect(Collectors.joining());
            err.println("usage: promises " + promise.command() + options);
        }
        return WRONG_USAGE;
    }
}
