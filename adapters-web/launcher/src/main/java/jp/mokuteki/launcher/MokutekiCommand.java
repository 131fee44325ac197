package jp.mokuteki.launcher;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ScopeType;

/** The command {@code mokuteki}, which by itself does nothing. */
@Command(
        name = "mokuteki",
        scope = ScopeType.INHERIT,
        exitCodeOnInvalidInput = MokutekiCommand.WRONG_USAGE,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "The register of purposes of use (利用目的) of a health insurance society.")
final class MokutekiCommand implements Runnable {
    /** {@link ExitCode#WRONG_USAGE}, which an annotation cannot name. */
    static final int WRONG_USAGE = 64;

    private MokutekiCommand() {}

    /**
     * Runs a command.
     *
     * @param surroundings what the command gets from the process
     * @param arguments the command with its options
     * @return the exit code
     */
    static int run(Surroundings surroundings, String... arguments) {
        var failures = new Failures(surroundings.err());
        try {
            requireReadable(arguments);
            return commandLine(surroundings, failures).execute(arguments);
        } catch (WrongUsageException | Error e) {
            // an Error passes by picocli; left alone it would end the process with 1, which says 不可
            return failures.tell(e);
        } finally {
            surroundings.out().flush();
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, Failures failures) {
        var verify = new CommandLine(new VerifyCommand(surroundings));
        var commandLine = new CommandLine(new MokutekiCommand())
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new DecideCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new TableCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new RevisionCommand(surroundings))
                .addSubcommand(new FindingsCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new PublishCommand(surroundings))
                .addSubcommand(new CredentialCommand(surroundings))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .addSubcommand(verify)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        // what the commands inherit would win over an annotation of its own
        verify.getCommandSpec().exitCodeOnInvalidInput(VerifyCommand.WRONG_USAGE);
        return commandLine;
    }

    /** Under a locale without Japanese the JVM loses the characters of the arguments; none is decided on what is left. */
    private static void requireReadable(String... arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
            throw new WrongUsageException("引数の文字を読み取れません。環境変数 LC_ALL を C.UTF-8 にしてください。"
                    + " (An argument is not readable under this locale; set LC_ALL to C.UTF-8.)");
        }
    }

    @Override
    public void run() {
        throw new WrongUsageException(
                "a command is needed: serve, decide, check, table, findings, compare, publish, import, revision, credential,"
                        + " backup, restore or verify; see mokuteki --help");
    }
}
