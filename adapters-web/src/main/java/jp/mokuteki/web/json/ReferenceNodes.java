package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;

/** 参照データの書出し — writes the rows of the reference model. */
public final class ReferenceNodes {
    private ReferenceNodes() {}

    /**
     * Writes a category.
     *
     * @param category the category
     * @return the JSON object
     */
    public static ObjectNode category(PurposeCategory category) {
        ObjectNode json = Json.object();
        json.put("number", category.number());
        json.put("title", category.title());
        ObjectNode affair = json.putObject("numberAffair");
        affair.put("standing", category.numberAffair().standing().name());
        Json.put(affair, "affair", Optional.of(category.numberAffair().affair()).filter(code -> !code.isEmpty()));
        return json;
    }

    /**
     * Writes a column.
     *
     * @param column the column
     * @return the JSON object
     */
    public static ObjectNode column(DisclosureColumn column) {
        return Json.object().put("code", column.toString()).put("heading", column.heading());
    }

    /**
     * Writes a recipient class.
     *
     * @param entry the class
     * @return the JSON object
     */
    public static ObjectNode recipientClass(RecipientClasses.Entry entry) {
        ObjectNode json = Json.object();
        json.put("code", entry.recipient().toString());
        json.put("labelJa", entry.labelJa());
        json.put("labelEn", entry.labelEn());
        Json.texts(json.putArray("columns"), entry.columns());
        return json.put("networkParty", entry.networkParty());
    }

    /**
     * Writes a kind of information.
     *
     * @param entry the kind
     * @return the JSON object
     */
    public static ObjectNode informationKind(InformationKinds.Entry entry) {
        ObjectNode json = Json.object();
        json.put("code", entry.kind().toString());
        json.put("labelJa", entry.labelJa());
        json.put("labelEn", entry.labelEn());
        Json.put(json, "networkCategory", entry.networkCategory());
        return json;
    }

    /**
     * Writes a row of a network table.
     *
     * @param flow the row
     * @return the JSON object
     */
    public static ObjectNode networkFlow(NetworkFlow flow) {
        ObjectNode json = Json.object();
        GroundNodes.putPeriod(json, flow.period());
        json.put("table", flow.table().toString());
        json.put("tableEn", flow.table().english());
        json.put("row", flow.row());
        json.put("societyRole", flow.role().name());
        json.put("counterparty", flow.counterparty().toString());
        json.put("inquirer", flow.inquirer());
        json.put("affair", flow.affair());
        json.put("provider", flow.provider());
        json.put("information", flow.information());
        Json.texts(
                json.putArray("networkCategories"),
                flow.categories().stream().map(Object::toString).sorted().toList());
        return json.put("certainty", flow.certainty().toString());
    }
}
