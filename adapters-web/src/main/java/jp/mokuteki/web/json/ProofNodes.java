package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.SequenceRange;

/** 証明の書出し — writes proofs, the keys that they rest on, and what a verification has found. */
public final class ProofNodes {
    private ProofNodes() {}

    /**
     * Writes a proof, as it stands in a bundle.
     *
     * @param proof the proof
     * @return the JSON object
     */
    public static ObjectNode inclusion(InclusionProof proof) {
        ObjectNode json = Json.object().put("sequence", proof.sequence()).put("treeSize", proof.treeSize());
        Json.texts(json.putArray("path"), proof.path());
        return json;
    }

    /**
     * Writes a proof.
     *
     * @param proof the proof
     * @return the JSON object
     */
    public static ObjectNode consistency(ConsistencyProof proof) {
        ObjectNode json = Json.object().put("from", proof.from()).put("to", proof.to());
        Json.texts(json.putArray("path"), proof.path());
        return json;
    }

    /**
     * Writes the keys of a ledger.
     *
     * @param keys the keys
     * @return the JSON object, a whole list
     */
    public static ObjectNode keys(KeyHistory keys) {
        return Json.whole(keys.terms().stream()
                .map(term -> Json.object().put("key", term.key().toString()).put("fromSize", term.fromSize()))
                .toList());
    }

    /**
     * Writes what a verification has found: two verdicts that are never mixed.
     *
     * @param check what was found
     * @return the JSON object
     */
    public static ObjectNode check(LedgerCheck check) {
        ObjectNode json = Json.object();
        putIntegrity(json.putObject("integrity"), check.integrity());
        putCompleteness(json.putObject("completeness"), check);
        Json.put(json, "checkpoint", check.checkpoint());
        return json;
    }

    private static void putIntegrity(ObjectNode json, LedgerVerdict verdict) {
        if (verdict instanceof LedgerVerdict.Tampered tampered) {
            json.put("verdict", "TAMPERED")
                    .put("fault", tampered.fault().name())
                    .put("line", tampered.line());
        } else if (verdict instanceof LedgerVerdict.Truncated truncated) {
            json.put("verdict", "TRUNCATED").put("line", truncated.line());
            truncated.missing().ifPresent(range -> putRange(json.putObject("missing"), range));
        } else {
            json.put("verdict", "SOUND");
        }
        json.put("records", verdict.counts().records())
                .put("purged", verdict.counts().purged())
                .put("checkpoints", verdict.counts().checkpoints());
    }

    private static void putRange(ObjectNode json, SequenceRange range) {
        json.put("first", range.first()).put("last", range.last());
    }

    private static void putCompleteness(ObjectNode json, LedgerCheck check) {
        json.put("verdict", check.incomplete().isEmpty() ? "COMPLETE" : "INCOMPLETE");
        json.put("exchanges", check.exchanges());
        ArrayNode lacking = json.putArray("lacking");
        check.lacking()
                .forEach(one -> lacking.add(RecordNodes.missing(one.part()).put("records", one.records())));
        ArrayNode incomplete = json.putArray("incomplete");
        check.incomplete()
                .forEach(one -> incomplete
                        .addObject()
                        .put("sequence", one.sequence())
                        .set("missing", RecordNodes.missing(one.missing())));
    }
}
