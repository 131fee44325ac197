package jp.mokuteki.launcher;

import java.io.PrintWriter;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.formats.flows.InvalidManifestException;
import jp.mokuteki.persistence.BackupException;
import jp.mokuteki.persistence.DatabaseInUseException;
import jp.mokuteki.persistence.NewerSchemaException;
import jp.mokuteki.persistence.UnsafeSettingException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns every failure into lines on standard error and an exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String PREFIX = "mokuteki: ";

    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        return say(usageCode(failure.getCommandLine()), message(failure) + "\nsee " + command + " --help");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        return failure instanceof WrongUsageException ? say(usageCode(commandLine), message(failure)) : tell(failure);
    }

    /** One command has a code of its own. */
    private static int usageCode(CommandLine commandLine) {
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Tells a failure and gives its exit code. */
    int tell(Throwable failure) {
        if (failure instanceof WrongUsageException) {
            return say(ExitCode.WRONG_USAGE, message(failure));
        }
        if (failure instanceof ConfigurationException bad) {
            return say(bad.exitCode(), message(bad));
        }
        if (failure instanceof InvalidManifestException) {
            return say(ExitCode.BROKEN_MANIFEST, message(failure));
        }
        if (failure instanceof InvalidTableException) {
            return say(ExitCode.INVALID_REGISTER, message(failure));
        }
        return tellOfDatabase(failure);
    }

    private int tellOfDatabase(Throwable failure) {
        if (failure instanceof DatabaseInUseException) {
            return say(ExitCode.IN_USE, message(failure));
        }
        if (failure instanceof LedgerChangedException) {
            return say(ExitCode.LEDGER_CHANGED, message(failure));
        }
        if (failure instanceof NewerSchemaException || failure instanceof UnsafeSettingException) {
            return say(ExitCode.BAD_CONFIGURATION, message(failure));
        }
        return tellOfMachine(failure);
    }

    private static ExitCode exitCode(BackupException failure) {
        return switch (failure.reason()) {
            case NOTHING_THERE -> ExitCode.NO_DATABASE;
            case DAMAGED -> ExitCode.DAMAGED_BACKUP;
            case OCCUPIED -> ExitCode.OCCUPIED;
        };
    }

    private int tellOfMachine(Throwable failure) {
        if (failure instanceof NoAnswerException none) {
            return say(none.exitCode(), message(none));
        }
        if (failure instanceof BackupException bad) {
            return say(exitCode(bad), message(bad));
        }
        if (causes(failure).anyMatch(StorageException.class::isInstance)) {
            return say(ExitCode.UNAVAILABLE, "the database is not to be had: " + message(failure));
        }
        if (causes(failure)
                .anyMatch(one -> one instanceof SocketException || one instanceof UnresolvedAddressException)) {
            return say(ExitCode.UNAVAILABLE, "cannot listen on that host and port");
        }
        return say(ExitCode.UNEXPECTED, "unexpected " + failure.getClass().getName() + place(failure));
    }

    /** Where it happened, but no message, which may repeat what should not be seen. */
    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " in " + trace[0];
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    private int say(ExitCode exitCode, String message) {
        return say(exitCode.number(), message);
    }

    private int say(int exitCode, String message) {
        message.lines().forEach(line -> err.print(PREFIX + line + "\n"));
        err.flush();
        return exitCode;
    }
}
