package jp.mokuteki.promises.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.storage.Stock;

/** 組合 — an insurer of the load, with everything that was acknowledged to it. Thread-safe. */
final class Society {
    private final String insurer;
    private final LedgerClient client;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    Society(String insurer, LedgerClient client) {
        this.insurer = insurer;
        this.client = client;
    }

    String token() {
        return client.token();
    }

    void note(Acknowledged one) {
        acknowledged.add(one);
    }

    int count() {
        return acknowledged.size();
    }

    /** Names what is not as it was acknowledged: everything is there, once, and nothing else is. */
    List<String> offences(Path jar, Path folder) throws IOException, InterruptedException {
        List<Acknowledged> all = List.copyOf(acknowledged);
        List<String> stored = new Stock(client.site(), client.token())
                .decisions().stream().sorted().toList();
        List<String> decided = all.stream()
                .map(Acknowledged::decision)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        var audit = new Audit(jar, folder);
        audit.know(Set.copyOf(stored));
        var offences = new ArrayList<>(audit.look(client, all).offences());
        if (!stored.equals(decided)) {
            offences.add(decided.size() + " decisions were acknowledged, and there are " + stored.size());
        }
        return offences.stream().map(one -> insurer + ": " + one).toList();
    }
}
