package jp.mokuteki.formats.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.formats.flows.FlowReport.Format;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The four forms of a report. */
final class FlowReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static CheckedFlow permitted() throws Exception {
        return new CheckedFlow("eligibility", new Place(5, 5), JSON.readTree("""
                {"verdict": "PERMITTED", "asOf": "2026-04-01", "reasons": [{"code": "PURPOSE_COVERS", "message": "含まれます。"}]}
                """));
    }

    private static CheckedFlow refused() throws Exception {
        return new CheckedFlow("checkup", new Place(9, 5), JSON.readTree("""
                {"verdict": "REFUSED", "asOf": "2026-04-01",
                 "reasons": [{"code": "NO_ARTICLE19_GROUND", "purpose": "3.other-business.5", "citation": "番号法第19条",
                              "message": "認める規定に当たりません。"},
                             {"code": "CONSENT_IRRELEVANT", "message": "同意があっても <変わりません> & \\"同じ\\"。"}],
                 "nearMisses": [{"changed": "specifiedPersonalInformation", "to": false,
                                 "coveredBy": {"id": "3.other-business.5", "text": "健診結果の提供"}}]}
                """));
    }

    private static CheckedFlow undetermined() throws Exception {
        return new CheckedFlow("employer", new Place(15, 5), JSON.readTree("""
                {"verdict": "UNDETERMINED", "asOf": "2026-04-01",
                 "reasons": [{"code": "CELL_UNDECLARED", "cell": {"category": 5, "column": "internal"}, "message": "空欄です。"}]}
                """));
    }

    private static FlowReport report() throws Exception {
        return new FlowReport("my flows.yaml", "claims-office", List.of(permitted(), refused(), undetermined()));
    }

    @Test
    void the_worst_verdict_is_that_of_the_whole() throws Exception {
        assertThat(report().verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(new FlowReport("f", "a", List.of(undetermined(), permitted())).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(new FlowReport("f", "a", List.of(permitted())).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void people_read_lines() throws Exception {
        assertThat(report().write(Format.TEXT)).isEqualTo("""
                取扱いの点検　claims-office
                可　eligibility　my flows.yaml:5:5（2026-04-01 現在）
                不可　checkup　my flows.yaml:9:5（2026-04-01 現在）
                  ・認める規定に当たりません。 3.other-business.5 番号法第19条 [NO_ARTICLE19_GROUND]
                  ・同意があっても <変わりません> & "同じ"。 [CONSENT_IRRELEVANT]
                  可となるもの: specifiedPersonalInformation → false （3.other-business.5 健診結果の提供）
                判断できない　employer　my flows.yaml:15:5（2026-04-01 現在）
                  ・空欄です。 5.internal [CELL_UNDECLARED]
                可 1件　不可 1件　判断できない 1件
                """);
    }

    @Test
    void json_holds_the_whole_answers() throws Exception {
        JsonNode json = JSON.readTree(report().write(Format.JSON));

        assertThat(json.get("verdict").textValue()).isEqualTo("REFUSED");
        assertThat(json.at("/flows/1/line").intValue()).isEqualTo(9);
        assertThat(json.at("/flows/1/decision")).isEqualTo(refused().answer());
    }

    @Test
    void sarif_points_to_what_is_not_permitted() throws Exception {
        JsonNode log = JSON.readTree(report().write(Format.SARIF));

        JsonNode run = log.at("/runs/0");
        assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).containsExactly("REFUSED", "UNDETERMINED");
        assertThat(run.get("results").findValuesAsText("level")).containsExactly("error", "warning");
        assertThat(run.at("/results/0/locations/0/physicalLocation").toString())
                .isEqualTo(
                        "{\"artifactLocation\":{\"uri\":\"my%20flows.yaml\"},\"region\":{\"startLine\":9,\"startColumn\":5}}");
        assertThat(run.at("/results/1/ruleIndex").intValue()).isEqualTo(1);
        assertThat(run.at("/results/0/properties/tags").toString())
                .isEqualTo("[\"NO_ARTICLE19_GROUND\",\"CONSENT_IRRELEVANT\"]");
    }

    @Test
    void sarif_keeps_the_schema_of_the_standard() throws Exception {
        Schema schema;
        try (InputStream standard =
                Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            schema = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(JSON.readTree(standard));
        }

        ObjectNode log = (ObjectNode) JSON.readTree(report().write(Format.SARIF));
        JsonNode nothing = JSON.readTree(new FlowReport("f.yaml", "a", List.of(permitted())).write(Format.SARIF));

        assertThat(schema.validate(log)).isEmpty();
        assertThat(schema.validate(nothing)).isEmpty();
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
        assertThat(schema.validate(log)).isNotEmpty();
    }

    @Test
    void junit_counts_a_refusal_as_a_failure_and_an_open_answer_as_an_error() throws Exception {
        byte[] xml = report().write(Format.JUNIT).getBytes(StandardCharsets.UTF_8);

        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        var suite = (Element) document.getElementsByTagName("testsuite").item(0);
        var failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(suite.getAttribute("tests") + suite.getAttribute("failures") + suite.getAttribute("errors"))
                .isEqualTo("311");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(failure.getAttribute("type")).isEqualTo("REFUSED");
        assertThat(failure.getTextContent()).endsWith("同意があっても <変わりません> & \"同じ\"。 [CONSENT_IRRELEVANT]");
        assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    /** What the XML Schema says against a text; nothing where it is valid. */
    private static String faultOfJunit(String xml) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FlowReportTest.class.getResource("/schema/junit.xsd"));
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void junit_keeps_the_schema_that_build_servers_read() throws Exception {
        String mixed = report().write(Format.JUNIT);
        String permitted = new FlowReport("f.yaml", "a", List.of(permitted())).write(Format.JUNIT);

        assertThat(faultOfJunit(mixed)).isEmpty();
        assertThat(faultOfJunit(permitted)).isEmpty();
        assertThat(faultOfJunit(mixed.replace(" type=", " kind="))).contains("kind");
        assertThat(faultOfJunit(mixed.replace("<testcase ", "<test ").replace("</testcase>", "</test>")))
                .contains("'test'");
    }

    @Test
    void junit_is_xml_whatever_characters_an_answer_holds() throws Exception {
        JsonNode answer = JSON.readTree("""
                {"verdict": "REFUSED", "asOf": "2026-04-01",
                 "reasons": [{"code": "NO_ARTICLE19_GROUND", "message": "]]>\\u0001\\uFFFE\\uD800 \\uD842\\uDFB7 <&\\n"}]}
                """);
        var report = new FlowReport("a\u0007\"&.yaml", "a", List.of(new CheckedFlow("odd", new Place(1, 1), answer)));

        assertThat(faultOfJunit(report.write(Format.JUNIT))).isEmpty();
    }
}
