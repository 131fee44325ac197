package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.promises.product.JarRun;

/**
 * 監査 — holds a ledger against everything that was acknowledged, and lets it be verified: by the product, and offline against the
 * last checkpoint that was acknowledged.
 */
public final class Audit {
    private static final int HEAP = 256;

    private final Path jar;
    private final Path folder;
    private final Set<String> decisions = new HashSet<>();

    /**
     * Prepares audits of one database.
     *
     * @param jar of the product, for its {@code verify}
     * @param folder for files on the way
     */
    public Audit(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param reckoning what was acknowledged against what is there
     * @param gaps how many places of the ledger are empty or taken twice
     * @param unsound what the verifications say against the ledger
     */
    public record Found(Reckoning reckoning, int gaps, List<String> unsound) {
        /** Copies the list. */
        public Found {
            unsound = List.copyOf(unsound);
        }

        /**
         * Names everything that is not as it should be.
         *
         * @return one line each
         */
        public List<String> offences() {
            var all = new ArrayList<>(reckoning.offences());
            if (gaps > 0) {
                all.add("gaps: " + gaps + " places of the ledger do not hold one record each");
            }
            all.addAll(unsound);
            return all;
        }
    }

    /**
     * Spares questions about decisions that were seen.
     *
     * @param ids of decisions that the product has
     */
    public void know(Set<String> ids) {
        decisions.addAll(ids);
    }

    /**
     * Looks at everything.
     *
     * @param client asks the product
     * @param acknowledged all that was acknowledged since the database is there
     * @return what was found
     * @throws IOException where the product does not answer
     * @throws InterruptedException where the wait for the verification is broken off
     */
    public Found look(LedgerClient client, List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        String export = client.export().text();
        List<ExportedRecord> found = ExportedRecord.of(export);
        for (String id : unknownDecisions(acknowledged, found)) {
            if (client.get("/v1/decisions/" + id).status() == 200) {
                decisions.add(id);
            }
        }
        return new Found(
                Reckoning.of(acknowledged, found, decisions),
                gaps(found),
                unsound(client, acknowledged, Files.writeString(folder.resolve("export.jsonl"), export)));
    }

    private List<String> unknownDecisions(List<Acknowledged> acknowledged, List<ExportedRecord> found) {
        var unknown = new HashSet<String>();
        found.forEach(one -> one.decision().ifPresent(unknown::add));
        acknowledged.forEach(one -> one.decision().ifPresent(unknown::add));
        unknown.removeAll(decisions);
        return List.copyOf(unknown);
    }

    static int gaps(List<ExportedRecord> found) {
        int gaps = 0;
        for (int place = 0; place < found.size(); place++) {
            gaps += found.get(place).sequence() == place ? 0 : 1;
        }
        return gaps;
    }

    private List<String> unsound(LedgerClient client, List<Acknowledged> acknowledged, Path export)
            throws IOException, InterruptedException {
        var unsound = new ArrayList<String>();
        String verdict = client.verdict().orElse("no verdict");
        if (!verdict.equals("SOUND")) {
            unsound.add("the product finds its ledger " + verdict);
        }
        Path keys = Files.writeString(folder.resolve("ledger.key"), client.keys());
        var words = new ArrayList<String>(List.of("verify", export.toString(), "--key", keys.toString()));
        Optional<Acknowledged> last = acknowledged.stream().max(Comparator.comparingLong(Acknowledged::sequence));
        if (last.isPresent() && last.get().writing().isRecord()) {
            Path checkpoint = folder.resolve("checkpoint.txt");
            words.addAll(List.of(
                    "--checkpoint",
                    Files.writeString(checkpoint, last.get().checkpoint()).toString()));
        }
        JarRun run = JarRun.of(jar, HEAP, words.toArray(String[]::new));
        if (run.exitCode() != 0) {
            unsound.add("verify " + run.told());
        }
        return unsound;
    }
}
