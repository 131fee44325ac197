package jp.mokuteki.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.mokuteki.persistence.EmbeddedBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code backup}: copies the embedded database while no server holds it. */
@Command(
        name = "backup",
        description = "Copy the embedded database and the last checkpoints, but no signing key, into an empty folder.",
        footer =
                "Exit: 0 done, 64 wrong usage, 66 no database, 73 the folder is not empty, 75 a server holds the database.")
final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "folder of the backup, absent or empty")
    private Path folder = Path.of("");

    @Option(
            names = "--data-dir",
            paramLabel = "FOLDER",
            description = "folder of the embedded database (MOKUTEKI_DATA_DIR; ./mokuteki-data)")
    private @Nullable String dataDirectory;

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = EmbeddedSettings.read(surroundings, dataDirectory);
        EmbeddedBackup.write(settings.dataDirectory(), folder);
        surroundings.printLine("backed up into " + folder + "; the signing keys are not in it");
        return ExitCode.PERMITTED.number();
    }
}
