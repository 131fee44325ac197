package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.RecordPage;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.MissingContent;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.SealedRecord;

/** 記録の書出し — writes records of the ledger, lists of them, and what is given to whoever had one made. */
public final class RecordNodes {
    private RecordNodes() {}

    /**
     * Writes what is given to whoever had a record made: its place, and all that proves it offline.
     *
     * <p>The bundle is a text in the JSON and no object: whatever reads the one gives back the other byte for byte, which a
     * signature and a hash need and a tree that is written again does not promise.
     *
     * @param bundle the record with its proof
     * @return the JSON object
     */
    public static ObjectNode recorded(ProofBundle bundle) {
        ObjectNode json = head(bundle.record().record());
        json.set("missing", missing(bundle.record().record().missing()));
        json.put("leaf", bundle.record().leaf().toString());
        json.put("checkpoint", bundle.checkpoint().toString());
        return json.put("bundle", new String(bundle.text(), StandardCharsets.UTF_8));
    }

    /**
     * Writes a record.
     *
     * @param kept the record
     * @return the JSON object; of a record that was purged only what is left
     */
    public static ObjectNode record(KeptRecord kept) {
        if (kept instanceof KeptRecord.Purged purged) {
            return Json.object()
                    .put("sequence", purged.sequence())
                    .put("leaf", purged.leaf().toString())
                    .put("purgedBy", purged.purgedBy());
        }
        SealedRecord record = ((KeptRecord.Whole) kept).record();
        ObjectNode json = head(record.record());
        json.set("missing", missing(record.record().missing()));
        json.put("leaf", record.leaf().toString());
        json.put("salt", record.salt().toString());
        json.set("body", Json.tree(record.body()));
        return json;
    }

    /**
     * Writes a part of a list.
     *
     * @param page the part
     * @return the JSON object with {@code items} and {@code next}
     */
    public static ObjectNode page(RecordPage page) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        page.items().forEach(kept -> items.add(record(kept)));
        json.putNull("next");
        page.next().ifPresent(next -> json.put("next", next));
        return json;
    }

    private static ObjectNode head(LedgerRecord record) {
        return Json.object()
                .put("sequence", record.sequence())
                .put("kind", record.kind().code())
                .put("recordedAt", Instants.inJapan(record.recordedAt()));
    }

    static ArrayNode missing(List<MissingContent> missing) {
        ArrayNode json = Json.object().arrayNode();
        missing.forEach(one -> json.add(missing(one)));
        return json;
    }

    static ObjectNode missing(MissingContent missing) {
        ObjectNode json = Json.object().put("content", missing.content().name());
        ReasonNodes.putCitation(json, Optional.of(missing.place()));
        return json;
    }
}
