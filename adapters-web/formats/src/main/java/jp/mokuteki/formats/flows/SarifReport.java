package jp.mokuteki.formats.flows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.formats.JsonText;

/** SARIF 2.1.0, which code hosts show beside the lines of a manifest. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final List<Verdict> RULES = List.of(Verdict.REFUSED, Verdict.UNDETERMINED);

    private SarifReport() {}

    static String write(FlowReport report) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "mokuteki");
        ArrayNode rules = driver.putArray("rules");
        RULES.forEach(rule -> rules.addObject()
                .put("id", rule.name())
                .putObject("shortDescription")
                .put("text", rule.labelJa()));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        report.notPermitted().forEach(flow -> put(flow, report, results.addObject()));
        return JsonText.of(log);
    }

    private static void put(CheckedFlow flow, FlowReport report, ObjectNode json) {
        json.put("ruleId", flow.verdict().name()).put("ruleIndex", RULES.indexOf(flow.verdict()));
        json.put("level", flow.verdict() == Verdict.REFUSED ? "error" : "warning");
        json.putObject("message").put("text", message(flow));
        ObjectNode physical = json.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(report.file()));
        physical.putObject("region")
                .put("startLine", flow.place().line())
                .put("startColumn", flow.place().column());
        json.putObject("partialFingerprints").put("flow/v1", report.application() + "/" + flow.name());
        ArrayNode tags = json.putObject("properties").putArray("tags");
        flow.codes().forEach(tags::add);
    }

    private static String message(CheckedFlow flow) {
        return flow.name() + ": " + flow.verdict().labelJa() + "\n" + String.join("\n", flow.reasons());
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the name of the manifest is no path", e);
        }
    }
}
