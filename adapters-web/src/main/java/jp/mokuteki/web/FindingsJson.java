package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.web.json.FindingNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Language;

/** 点検の結果のJSON — a report outside of HTTP, in the shape that it has there. */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * Writes a report, indented, with its sentences in Japanese.
     *
     * @param report the report
     * @return the text, without a line end
     */
    public static String write(ReviewReport report) {
        return Json.pretty(FindingNodes.report(report, Language.JAPANESE));
    }

    /**
     * Writes a report on a register file: it names the file by its hashes and claims neither number nor date.
     *
     * @param report the report
     * @return the text, without a line end
     */
    public static String writeOfFile(ReviewReport report) {
        ObjectNode json = FindingNodes.report(report, Language.JAPANESE);
        json.withObject("/register").remove(List.of("revision", "effectiveFrom"));
        return Json.pretty(json);
    }
}
