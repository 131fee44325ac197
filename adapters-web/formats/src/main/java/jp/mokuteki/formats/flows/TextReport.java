package jp.mokuteki.formats.flows;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.domain.decision.Verdict;

/** Lines for people: what is not permitted with its reasons and what would be, then the counts. */
final class TextReport {
    private TextReport() {}

    static String write(FlowReport report) {
        var lines = new ArrayList<String>();
        lines.add("取扱いの点検　" + report.application());
        report.flows().forEach(flow -> lines.addAll(lines(report.file(), flow)));
        lines.add("可 " + report.count(Verdict.PERMITTED) + "件　不可 " + report.count(Verdict.REFUSED) + "件　判断できない "
                + report.count(Verdict.UNDETERMINED) + "件");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(String file, CheckedFlow flow) {
        var lines = new ArrayList<String>();
        lines.add(flow.verdict().labelJa() + "　" + flow.name() + "　" + file + ":" + flow.place() + "（"
                + flow.answer().path("asOf").asText() + " 現在）");
        if (!flow.isPermitted()) {
            flow.reasons().forEach(reason -> lines.add("  ・" + reason));
            flow.nearMisses().forEach(miss -> lines.add("  可となるもの: " + miss));
        }
        return lines;
    }
}
