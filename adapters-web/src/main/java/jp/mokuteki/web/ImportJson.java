package jp.mokuteki.web;

import jp.mokuteki.domain.review.ImportReport;
import jp.mokuteki.web.json.ImportNodes;
import jp.mokuteki.web.json.Json;

/** 取込みのJSON — the report of an import outside of HTTP, in the shape that it has there. */
public final class ImportJson {
    private ImportJson() {}

    /**
     * Writes a report, indented.
     *
     * @param report the report
     * @return the text, without a line end
     */
    public static String write(ImportReport report) {
        return Json.pretty(ImportNodes.report(report));
    }

    /**
     * Writes a report of an import that became a draft, indented.
     *
     * @param number the number of the draft
     * @param report the report
     * @return the text, without a line end
     */
    public static String write(int number, ImportReport report) {
        return Json.pretty(ImportNodes.draft(number, report));
    }
}
