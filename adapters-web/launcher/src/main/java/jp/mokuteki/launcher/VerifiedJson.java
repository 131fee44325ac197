package jp.mokuteki.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.domain.ledger.IncompleteRecords;
import jp.mokuteki.domain.ledger.LedgerSummary;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerdict.Tampered;
import jp.mokuteki.domain.ledger.LedgerVerdict.Truncated;
import jp.mokuteki.domain.ledger.MissingContent;

/** What was found, as one JSON object on one line; what is not known is absent. */
final class VerifiedJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private VerifiedJson() {}

    static String write(Verified verified) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("verdict", verdict(verified.verdict()));
        json.put("subject", verified.subject().name());
        if (verified.verdict() instanceof Tampered tampered) {
            json.put("fault", tampered.fault().name()).put("line", tampered.line());
            json.put("sequence", tampered.counts().records());
        } else if (verified.verdict() instanceof Truncated truncated) {
            json.put("line", truncated.line());
            truncated
                    .missing()
                    .ifPresent(range -> json.putObject("missing")
                            .put("first", range.first())
                            .put("last", range.last()));
        }
        LedgerVerdict.Counts counts = verified.verdict().counts();
        json.put("records", counts.records()).put("purged", counts.purged()).put("checkpoints", counts.checkpoints());
        verified.summary().ifPresent(summary -> put(json, summary));
        return json.toString();
    }

    private static String verdict(LedgerVerdict verdict) {
        if (verdict instanceof Tampered) {
            return "TAMPERED";
        }
        return verdict instanceof Truncated ? "TRUNCATED" : "SOUND";
    }

    private static void put(ObjectNode json, LedgerSummary summary) {
        json.put("origin", summary.origin().toString());
        json.put("treeSize", summary.head().size()).put("root", VerifiedLine.root(summary.head()));
        summary.lastRecordedAt().ifPresent(time -> json.put("lastRecordedAt", time.toString()));
        var keys = json.putArray("keys");
        summary.keys().terms().forEach(term -> keys.add(term.key().toString()));
        put(json.putObject("incomplete"), summary.incomplete());
    }

    private static void put(ObjectNode json, IncompleteRecords incomplete) {
        var records = json.put("count", incomplete.count()).putArray("records");
        incomplete.first().forEach(one -> {
            var missing = records.addObject().put("sequence", one.sequence()).putArray("missing");
            for (MissingContent part : one.missing()) {
                missing.addObject()
                        .put("content", part.content().name())
                        .put("place", part.place().toString());
            }
        });
    }
}
