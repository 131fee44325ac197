package jp.mokuteki.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.CodesFile;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a register: a file, or the society's table where none is given. */
final class RegisterOptions {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "another register: a register file (.csv) or a table as issued (.md, .txt)")
    private @Nullable String register;

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description = "the codes (.csv) of a table as issued, whose purposes else have none")
    private @Nullable String codes;

    /** Whether a file was named. */
    boolean isFile() {
        return register != null;
    }

    /** Reads the register. A file carries no date: it is revision 1, in force since the day asked about. */
    RegisterTimeline read(LocalDate day) {
        String file = register;
        if (file == null) {
            if (codes != null) {
                throw new WrongUsageException("--codes: needs --register with a table as issued");
            }
            return new RegisterTimeline(List.of(SocietyTable.revision()));
        }
        return new RegisterTimeline(List.of(new RegisterRevision(1, EffectivePeriod.since(day), table(file))));
    }

    private PurposeTable table(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean coded = name.endsWith(".csv");
        if (!coded && !name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new WrongUsageException("--register: the name of the file must end with .csv, .md or .txt");
        }
        if (coded && codes != null) {
            throw new WrongUsageException("--codes: a register file holds its codes itself");
        }
        try {
            return coded ? RegisterFile.parse(file, text("--register", file)) : issued(file);
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidTableException(file, 1, "", String.valueOf(e.getMessage()));
        }
    }

    private PurposeTable issued(String file) {
        PurposeTable table = IssuedTable.parse(file, text("--register", file));
        String codesFile = codes;
        return codesFile == null ? table : CodesFile.lay(table, CodesFile.parse(codesFile, text("--codes", codesFile)));
    }

    private static String text(String option, String file) {
        try {
            return Table.decode(file, Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw new WrongUsageException(option + ": the file cannot be read: " + file);
        }
    }

    /** Gives the options again as they were given. */
    List<String> arguments() {
        var arguments = new ArrayList<String>();
        if (register != null) {
            arguments.addAll(List.of("--register", register));
        }
        if (codes != null) {
            arguments.addAll(List.of("--codes", codes));
        }
        return arguments;
    }

    /** Names the register for a reader; the day since which a file is taken to be in force is not the file's own. */
    String label(Optional<RevisionReference> inForce) {
        if (register != null) {
            return "台帳ファイル " + register + "（施行日の記載なし）";
        }
        return "組合の台帳"
                + inForce.map(revision -> " 第" + revision.number() + "版（" + revision.effectiveFrom() + " 施行）")
                        .orElse("（施行されている版なし）");
    }
}
