package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
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
        PurposeTable table = new RegisterDocument("--register", file, Optional.ofNullable(codes)).read();
        return new RegisterTimeline(List.of(new RegisterRevision(1, EffectivePeriod.since(day), table)));
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
        return named(inForce.map(revision -> label(revision.number(), revision.effectiveFrom()))
                .orElse("（施行されている版なし）"));
    }

    /** Names a revision of the register for a reader. */
    String label(RegisterRevision revision) {
        return named(label(revision.number(), revision.period().from()));
    }

    private String named(String revision) {
        return register != null ? "台帳ファイル " + register + "（施行日の記載なし）" : "組合の台帳" + revision;
    }

    private static String label(int number, LocalDate effectiveFrom) {
        return " 第" + number + "版（" + effectiveFrom + " 施行）";
    }
}
