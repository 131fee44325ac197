package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.DecisionStatistics;
import jp.mokuteki.application.port.DueRecords;
import jp.mokuteki.application.port.VerdictCount;
import jp.mokuteki.domain.decision.CellReference;

/** 集計の書出し — writes how many decisions and records there are of which kind. */
public final class StatisticsNodes {
    private StatisticsNodes() {}

    /**
     * Writes the counts of decisions.
     *
     * @param statistics the counts
     * @return the JSON object
     */
    public static ObjectNode decisions(DecisionStatistics statistics) {
        ObjectNode json = Json.object();
        Json.put(json, "from", statistics.decided().from());
        Json.put(json, "to", statistics.decided().to());
        json.set("total", verdicts(statistics.total()));
        json.set("withoutCell", verdicts(statistics.withoutCell()));
        ArrayNode months = json.putArray("months");
        statistics
                .months()
                .forEach(month -> months.add(
                        Json.object().put("month", month.month().toString()).setAll(verdicts(month.verdicts()))));
        ArrayNode cells = json.putArray("cells");
        statistics.cells().forEach(cell -> cells.add(cell(cell)));
        statistics.inForce().ifPresent(revision -> json.put("revision", revision.number()));
        ArrayNode purposes = json.putArray("purposes");
        statistics
                .purposes()
                .forEach(purpose -> purposes.add(Json.object()
                        .put("id", purpose.purpose().id().toString())
                        .put("decisions", purpose.decisions())));
        return json;
    }

    private static ObjectNode cell(DecisionStatistics.OfCell counted) {
        CellReference cell = counted.cell();
        ObjectNode json = Json.object();
        json.putObject("cell")
                .put("category", cell.category())
                .put("column", cell.column().toString());
        return json.put("month", counted.month().toString()).setAll(verdicts(counted.verdicts()));
    }

    private static ObjectNode verdicts(VerdictCount count) {
        return Json.object()
                .put("permitted", count.permitted())
                .put("refused", count.refused())
                .put("undetermined", count.undetermined());
    }

    /**
     * Writes the counts of records whose period is over.
     *
     * @param due the counts
     * @return the JSON object
     */
    public static ObjectNode due(DueRecords due) {
        ObjectNode json = Json.object()
                .put("on", due.on().toString())
                .put("due", due.due())
                .put("underHold", due.underHold());
        Json.put(json, "recordedFrom", due.recordedFrom());
        Json.put(json, "recordedTo", due.recordedTo());
        return json;
    }
}
