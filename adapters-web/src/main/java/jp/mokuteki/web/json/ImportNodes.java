package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mokuteki.domain.intake.ReadLine;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.review.CodeLead;
import jp.mokuteki.domain.review.CodeProposal;
import jp.mokuteki.domain.review.ImportReport;

/** 取込みの書出し — writes an imported table and what each line of its document was taken as. */
public final class ImportNodes {
    private ImportNodes() {}

    /**
     * Writes the report of an import.
     *
     * @param report the report
     * @return the JSON object: {@code categories} and {@code lines}
     */
    public static ObjectNode report(ImportReport report) {
        return put(report, Json.object());
    }

    /**
     * Writes the report of an import that became a draft.
     *
     * @param number the number of the draft
     * @param report the report
     * @return the JSON object: {@code revision}, {@code categories} and {@code lines}
     */
    public static ObjectNode draft(int number, ImportReport report) {
        return put(report, Json.object().put("revision", number));
    }

    private static ObjectNode put(ImportReport report, ObjectNode json) {
        ArrayNode categories = json.putArray("categories");
        report.imported().table().categories().forEach(category -> put(category, categories.addObject()));
        ArrayNode lines = json.putArray("lines");
        Map<PurposeId, CodeProposal> proposals =
                report.proposals().stream().collect(Collectors.toMap(CodeProposal::purpose, one -> one));
        for (ReadLine line : report.imported().lines()) {
            ObjectNode written = put(line, lines.addObject());
            line.purpose().map(proposals::get).ifPresent(proposal -> put(proposal, written));
        }
        return json;
    }

    private static void put(PurposeCategory category, ObjectNode json) {
        json.put("number", category.number()).put("title", category.title());
        ArrayNode cells = json.putArray("cells");
        category.cells().forEach((column, cell) -> put(column, cell, cells.addObject()));
    }

    private static void put(DisclosureColumn column, Cell cell, ObjectNode json) {
        json.put("column", column.toString()).put("state", cell.state());
        ArrayNode purposes = json.putArray("purposes");
        cell.listed().forEach(purpose -> purposes.add(purpose.text()));
    }

    private static ObjectNode put(ReadLine line, ObjectNode json) {
        json.put("line", line.line()).put("as", line.as().toString()).put("why", line.why());
        line.purpose().ifPresent(id -> json.put("purpose", id.toString()));
        return json;
    }

    /** Whole codes can be confirmed as they are; leads alone help a person to code. */
    private static void put(CodeProposal proposal, ObjectNode json) {
        ObjectNode written = json.putObject("proposal");
        written.put("whole", proposal.coding() instanceof ProposedCodes);
        ArrayNode leads = written.putArray("leads");
        for (CodeLead lead : proposal.leads()) {
            leads.addObject()
                    .put("attribute", lead.attribute().toString())
                    .put("value", lead.value())
                    .put("phrase", lead.phrase());
        }
    }
}
