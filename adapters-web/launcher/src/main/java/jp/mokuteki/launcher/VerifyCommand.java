package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code verify}: checks an export of a ledger, or one proof, with nothing but a key. */
@Command(
        name = "verify",
        description = "Was anything changed in this ledger? No database and no network is asked.",
        footer = "Exit: 0 sound (健全), 1 tampered (改ざん), 2 wrong usage, 3 truncated (途切れ),"
                + " 4 sound but incomplete (記載漏れ; only with --complete).")
final class VerifyCommand implements Callable<Integer> {
    /** Here wrong usage has a number of its own: the exit codes of a verifier are read by programs of others. */
    static final int WRONG_USAGE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "EXPORT", description = "an export or a proof bundle; - for standard input")
    private String export = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "verifier keys that are trusted, one a line")
    private String keys = "";

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that is known from before; may be repeated")
    private List<String> checkpoints = new ArrayList<>();

    @Option(names = "--complete", description = "records that do not state all that the law asks for are a failure")
    private boolean complete;

    @Option(names = "--json", description = "answer in JSON")
    private boolean json;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Set<VerifierKey> trusted = VerifierFiles.keys(keys);
        List<Checkpoint> known = checkpoints.stream()
                .map(file -> VerifierFiles.checkpoint(file, trusted))
                .toList();
        Verified verified = VerifierFiles.verified(export, surroundings.in(), new Verifier(trusted, known));
        surroundings.printLine(json ? VerifiedJson.write(verified) : VerifiedLine.of(verified));
        return exitCode(verified).number();
    }

    private ExitCode exitCode(Verified verified) {
        LedgerVerdict verdict = verified.verdict();
        if (verdict instanceof LedgerVerdict.Tampered) {
            return ExitCode.TAMPERED;
        }
        if (verdict instanceof LedgerVerdict.Truncated) {
            return ExitCode.TRUNCATED;
        }
        Optional<Boolean> incomplete =
                verified.summary().map(summary -> !summary.incomplete().areNone());
        return complete && incomplete.orElse(false) ? ExitCode.INCOMPLETE : ExitCode.SOUND;
    }
}
