package jp.mokuteki.formats.flows;

import java.nio.charset.StandardCharsets;
import jp.mokuteki.domain.decision.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** JUnit XML, which build servers show as tests. */
final class JunitReport {
    private JunitReport() {}

    static String write(FlowReport report) {
        Document document = Parser.xmlParser().parseInput("", "");
        document.outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false));
        Element suite = document.appendElement("testsuites").appendElement("testsuite");
        suite.attr("name", report.application());
        suite.attr("tests", Integer.toString(report.flows().size()));
        suite.attr("failures", Long.toString(report.count(Verdict.REFUSED)));
        suite.attr("errors", Long.toString(report.count(Verdict.UNDETERMINED)));
        suite.attr("skipped", "0");
        report.flows().forEach(flow -> put(flow, report, suite.appendText("\n").appendElement("testcase")));
        suite.appendText("\n");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static void put(CheckedFlow flow, FlowReport report, Element testcase) {
        testcase.attr("name", flow.name());
        testcase.attr("classname", report.application());
        testcase.attr("time", "0");
        if (!flow.isPermitted()) {
            Element fault = testcase.appendElement(flow.verdict() == Verdict.REFUSED ? "failure" : "error");
            fault.attr("type", flow.verdict().name());
            fault.attr("message", flow.verdict().labelJa() + " " + report.file() + ":" + flow.place());
            fault.appendText(String.join("\n", flow.reasons()));
        }
    }
}
