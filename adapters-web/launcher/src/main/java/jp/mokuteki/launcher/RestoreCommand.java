package jp.mokuteki.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.persistence.Database;
import jp.mokuteki.persistence.EmbeddedBackup;
import jp.mokuteki.persistence.Restoration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code restore}: puts a backup in its place, where it loses nothing and every ledger verifies. */
@Command(
        name = "restore",
        description = "Restore a backup into a data folder without a database, and verify every ledger.",
        footer =
                "Exit: 0 done, 64 wrong usage, 65 the backup is damaged, 73 there is a database, 74 the backup is older than "
                        + "a checkpoint beside it, or a ledger is not sound, 75 a server holds the folder.")
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "folder of the backup")
    private Path folder = Path.of("");

    @Option(
            names = "--data-dir",
            paramLabel = "FOLDER",
            description = "folder that it is restored into (MOKUTEKI_DATA_DIR; ./mokuteki-data)")
    private @Nullable String dataDirectory;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = EmbeddedSettings.read(surroundings, dataDirectory);
        Restoration restored = EmbeddedBackup.place(folder, settings.dataDirectory());
        try {
            check(settings, restored);
        } catch (RuntimeException | Error e) {
            restored.undo();
            throw e;
        }
        surroundings.printLine("restored into " + settings.dataDirectory() + "; sound ledgers: "
                + restored.ledgers().size());
        return ExitCode.PERMITTED.number();
    }

    private void check(Settings settings, Restoration restored) {
        try (Database database = Database.embedded(settings.dataDirectory())) {
            UseCases useCases = Service.useCases(database, settings, surroundings);
            Service.refuseChangedLedgers(useCases);
            List<String> unsound = restored.ledgers().stream()
                    .filter(insurer -> !isSound(useCases, insurer))
                    .map(insurer -> "the ledger of insurer " + insurer + " in the backup is not sound")
                    .toList();
            if (!unsound.isEmpty()) {
                throw new LedgerChangedException(unsound);
            }
        }
    }

    private static boolean isSound(UseCases useCases, InsurerNumber insurer) {
        return useCases.ledger().verifyLedger().verify(insurer).integrity() instanceof LedgerVerdict.Sound;
    }
}
