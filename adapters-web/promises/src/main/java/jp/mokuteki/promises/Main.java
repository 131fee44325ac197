package jp.mokuteki.promises;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mokuteki.promises.authorisation.AuthorisationPromise;
import jp.mokuteki.promises.fuzz.FuzzPromise;
import jp.mokuteki.promises.ledger.KillPromise;
import jp.mokuteki.promises.ledger.RepeatPromise;
import jp.mokuteki.promises.ledger.VerifierPromise;
import jp.mokuteki.promises.load.LoadPromise;
import jp.mokuteki.promises.storage.BackupPromise;
import jp.mokuteki.promises.storage.DiskPromise;
import jp.mokuteki.promises.storage.ServerFaultsPromise;
import jp.mokuteki.promises.storage.StoreFaultsPromise;
import jp.mokuteki.promises.tampering.TamperingPromise;

/** Checks a promise; ends with 0 where it is kept, 1 where it is broken, 64 on wrong usage, 70 where it cannot be checked. */
public final class Main {
    private Main() {}

    /**
     * Checks the promise that is named.
     *
     * @param arguments the command, then its options
     */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Runner(promises(), out, err).run(arguments));
    }

    static List<Promise> promises() {
        return List.of(
                new KillPromise(),
                new TamperingPromise(),
                new RepeatPromise(),
                new ServerFaultsPromise(),
                new DiskPromise(),
                new BackupPromise(),
                new VerifierPromise(),
                new StoreFaultsPromise(),
                new FuzzPromise(),
                new AuthorisationPromise(),
                new LoadPromise());
    }
}
