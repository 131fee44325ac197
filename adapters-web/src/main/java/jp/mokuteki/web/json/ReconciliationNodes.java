package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.domain.ledger.ListedExchange;
import jp.mokuteki.domain.ledger.OwnExchange;
import jp.mokuteki.domain.ledger.Reconciliation;

/** 突合の書出し — writes what a reconciliation has found: every number whole, and of each list the beginning. */
public final class ReconciliationNodes {
    /** The most entries of a list. */
    public static final int MOST = 1_000;

    private ReconciliationNodes() {}

    /**
     * Writes a reconciliation.
     *
     * @param found what was found
     * @return the JSON object; a row of the list is told by its line, an exchange of the ledger by its record
     */
    public static ObjectNode reconciliation(Reconciliation found) {
        ObjectNode json = Json.object().put("verdict", found.isComplete() ? "COMPLETE" : "INCOMPLETE");
        putTotals(json.putObject("totals"), found);
        json.put("toleranceSeconds", ReconcileLedger.TOLERANCE.toSeconds())
                .put("windowSeconds", ReconcileLedger.WINDOW.toSeconds())
                .put("listedAtMost", MOST);
        put(json.putArray("skewed"), found.skewed(), ReconciliationNodes::putPair);
        put(json.putArray("onlyOurs"), found.onlyOurs(), ReconciliationNodes::putOurs);
        put(json.putArray("onlyTheirs"), found.onlyTheirs(), ReconciliationNodes::putTheirs);
        return json;
    }

    private static void putTotals(ObjectNode json, Reconciliation found) {
        json.put("ours", found.ours())
                .put("theirs", found.theirs())
                .put("matched", found.matched().size())
                .put("skewed", found.skewed().size())
                .put("onlyOurs", found.onlyOurs().size())
                .put("onlyTheirs", found.onlyTheirs().size());
    }

    private static <T> void put(ArrayNode json, List<T> all, BiConsumer<ObjectNode, T> writer) {
        all.stream().limit(MOST).forEach(one -> writer.accept(json.addObject(), one));
    }

    private static void putPair(ObjectNode json, Reconciliation.Pair pair) {
        json.put("sequence", pair.ours().sequence())
                .put("line", pair.theirs().line())
                .put("skewSeconds", rounded(pair.skew()));
    }

    /** Rounded up: what is skewed never reads as within the tolerance. */
    private static long rounded(Duration skew) {
        return skew.plusNanos(999_999_999).toSeconds();
    }

    private static void putOurs(ObjectNode json, OwnExchange ours) {
        json.put("sequence", ours.sequence()).put("kind", ours.content().kind().code());
        Json.put(json, "requestedAt", ours.requestedAt().map(Instants::inJapan));
    }

    private static void putTheirs(ObjectNode json, ListedExchange theirs) {
        json.put("line", theirs.line()).put("requestedAt", Instants.inJapan(theirs.requestedAt()));
    }
}
