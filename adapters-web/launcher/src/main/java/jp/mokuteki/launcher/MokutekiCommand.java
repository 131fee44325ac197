package jp.mokuteki.launcher;

import java.util.Arrays;
import java.util.List;
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

    private static final String VERIFY = "verify";
    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "serve",
            "decide",
            "check",
            "table",
            "import",
            "revision",
            "findings",
            "compare",
            "publish",
            "credential",
            "backup",
            "restore",
            VERIFY);

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
            return commandLine(surroundings, failures, arguments).execute(arguments);
        } catch (WrongUsageException | Error e) {
            // an Error passes by picocli; left alone it would end the process with 1, which says 不可
            return failures.tell(e);
        } finally {
            surroundings.out().flush();
        }
    }

    /** Knows the command that is asked for, or all where that is none of them: picocli reads the annotations of each that it knows. */
    private static CommandLine commandLine(Surroundings surroundings, Failures failures, String... arguments) {
        var commandLine = new CommandLine(new MokutekiCommand());
        boolean named = arguments.length > 0 && NAMES.contains(arguments[0]);
        for (String name : named ? List.of(arguments[0]) : NAMES) {
            commandLine.addSubcommand(command(name, surroundings));
        }
        commandLine
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        CommandLine verify = commandLine.getSubcommands().get(VERIFY);
        if (verify != null) {
            // what the commands inherit would win over an annotation of its own
            verify.getCommandSpec().exitCodeOnInvalidInput(VerifyCommand.WRONG_USAGE);
        }
        return commandLine;
    }

    private static Object command(String name, Surroundings surroundings) {
        return switch (name) {
            case "serve" -> new ServeCommand(surroundings);
            case "decide" -> new DecideCommand(surroundings);
            case "check" -> new CheckCommand(surroundings);
            case "table" -> new TableCommand(surroundings);
            case "import" -> new ImportCommand(surroundings);
            case "revision" -> new RevisionCommand(surroundings);
            case "findings" -> new FindingsCommand(surroundings);
            case "compare" -> new CompareCommand(surroundings);
            case "publish" -> new PublishCommand(surroundings);
            case "credential" -> new CredentialCommand(surroundings);
            case "backup" -> new BackupCommand(surroundings);
            case "restore" -> new RestoreCommand(surroundings);
            case VERIFY -> new VerifyCommand(surroundings);
            default -> throw new IllegalStateException("no command is named " + name);
        };
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
