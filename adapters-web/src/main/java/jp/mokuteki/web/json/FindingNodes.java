package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.LackingExchange;
import jp.mokuteki.domain.review.Proposal;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.domain.review.TextSpan;
import jp.mokuteki.web.problem.Language;

/** 点検事項の書出し — writes what a review has found. */
public final class FindingNodes {
    private FindingNodes() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of its sentences
     * @return the JSON object
     */
    public static ObjectNode report(ReviewReport report, Language language) {
        ObjectNode json = Json.object();
        json.put("on", report.day().toString());
        putRevision(json.putObject("register"), report.revision());
        json.put("lawVersion", LawTables.standard().version().toString());
        json.put("stale", report.isStale());
        ArrayNode items = json.putArray("items");
        report.findings().forEach(finding -> put(finding, language, items.addObject()));
        return json.putNull("next");
    }

    private static void putRevision(ObjectNode json, RegisterRevision revision) {
        json.put("revision", revision.number());
        json.put("effectiveFrom", revision.period().from().toString());
        json.put("contentHash", revision.table().contentHash().toString());
        json.put("codesHash", revision.table().codesHash().toString());
    }

    private static void put(Finding finding, Language language, ObjectNode json) {
        json.put("rule", finding.rule().id());
        json.put("code", finding.code().name());
        json.put("gravity", finding.code().gravity().name());
        json.put("place", finding.place().toString());
        finding.phrase().ifPresent(phrase -> put(phrase, json.putObject("phrase")));
        json.put(
                "message",
                language == Language.JAPANESE
                        ? finding.rule().labelJa()
                        : finding.rule().labelEn());
        ArrayNode citations = json.putArray("citations");
        finding.citations().forEach(citation -> put(citation, citations.addObject()));
        finding.exchange().ifPresent(exchange -> put(exchange, json.putObject("exchange")));
        finding.proposal().ifPresent(proposal -> put(proposal, json.putObject("proposal")));
    }

    private static void put(TextSpan phrase, ObjectNode json) {
        json.put("from", phrase.from()).put("to", phrase.to()).put("text", phrase.text());
    }

    private static void put(Citation citation, ObjectNode json) {
        json.put("citation", citation.toString());
        json.put("citationEn", citation.english());
        Json.put(json, "readAsOf", citation.statute().readAsOf());
    }

    private static void put(LackingExchange exchange, ObjectNode json) {
        json.put("action", exchange.action().name());
        json.put("networkCategory", exchange.category().code());
        Json.texts(json.putArray("information"), exchange.kinds());
        json.put("counterparty", exchange.counterparty().code());
        Json.texts(json.putArray("affairs"), exchange.affairs());
    }

    private static void put(Proposal proposal, ObjectNode json) {
        if (proposal instanceof Proposal.Rewording rewording) {
            json.put("kind", "REWORDING").put("text", rewording.replacement());
        } else if (proposal instanceof Proposal.FurtherPurpose further) {
            json.put("kind", "FURTHER_PURPOSE").put("text", further.text());
            put(further.codes(), json.putObject("codes"));
        }
    }

    private static void put(PurposeCodes codes, ObjectNode json) {
        Json.texts(json.putArray("actions"), codes.actions());
        json.put("handling", codes.handling().name());
        Json.texts(json.putArray("counterparties"), codes.counterparties());
        Json.texts(json.putArray("information"), codes.information());
        json.put("individualNumber", codes.numberUse().name());
        Json.texts(json.putArray("affairs"), codes.affairs());
        json.put("grounds", codes.grounds().toString());
    }
}
