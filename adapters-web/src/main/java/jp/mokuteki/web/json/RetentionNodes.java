package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.PurgeOutcome;
import jp.mokuteki.application.port.PurgeProposal;

/** 保存と廃棄の書出し — writes holds, proposals of purges and purges. */
public final class RetentionNodes {
    private RetentionNodes() {}

    /**
     * Writes a hold.
     *
     * @param placed the hold
     * @return the JSON object
     */
    public static ObjectNode hold(PlacedHold placed) {
        return Json.object()
                .put("number", placed.number())
                .put("first", placed.hold().range().first())
                .put("last", placed.hold().range().last())
                .put("reason", placed.hold().reason())
                .put("placedBy", placed.hold().placedBy())
                .put("placedAt", Instants.inJapan(placed.placedAt()));
    }

    /**
     * Writes a proposal.
     *
     * @param proposal the proposal
     * @return the JSON object
     */
    public static ObjectNode proposal(PurgeProposal proposal) {
        return Json.object()
                .put("number", proposal.number())
                .put("requestedBy", proposal.requestedBy().value())
                .put("requestedAt", Instants.inJapan(proposal.requestedAt()));
    }

    /**
     * Writes a purge that was carried out.
     *
     * @param purged the purge, whose group stands in the ledger
     * @return the JSON object: how many records, and the record that says so, with its proof
     */
    public static ObjectNode purged(PurgeOutcome.Purged purged) {
        ObjectNode json = Json.object().put("count", purged.count());
        json.set("record", RecordNodes.recorded(purged.record().bundle()));
        return json;
    }
}
