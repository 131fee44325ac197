package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.formats.FormattedReviews;
import jp.mokuteki.formats.FormattedTables;
import jp.mokuteki.formats.flows.FlowManifest;
import jp.mokuteki.formats.flows.InvalidManifestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas say what the documents are, and no more than the contract says. */
final class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IN_CONTRACT = "#/components/schemas/";

    private static ObjectNode schema(String name) throws Exception {
        return (ObjectNode) JSON.readTree(Documents.text("schemas/" + name + ".json"));
    }

    private static List<String> faults(String name, JsonNode document) throws Exception {
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
        Schema schema = registry.getSchema(schema(name));
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    private static JsonNode answer(Action action, String counterparty) throws Exception {
        var flow = ProposedFlow.to(action)
                .on(LocalDate.of(2026, 4, 1))
                .category(1)
                .counterparty(counterparty)
                .information("CLAIM")
                .build();
        return JSON.readTree(AnswerJson.write(PurposeRegister.ofSociety().answer(flow)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "flows", "decision"})
    void what_the_contract_defines_is_defined_in_the_same_way(String name) throws Exception {
        for (var definition : schema(name).get("$defs").properties()) {
            JsonNode inContract = ContractDocument.SERVED.at("/components/schemas/" + definition.getKey());
            if (inContract.isMissingNode()) {
                assertThat(definition.getKey()).isEqualTo("Flow");
                continue;
            }
            String here = definition.getValue().toString().replace("#/$defs/", IN_CONTRACT);
            assertThat(JSON.readTree(here)).as(definition.getKey()).isEqualTo(relaxed(definition.getKey(), inContract));
        }
    }

    /** A register file has neither a number nor a first day. */
    private static JsonNode relaxed(String name, JsonNode definition) {
        ObjectNode copy = definition.deepCopy();
        if (name.equals("RevisionReference")) {
            copy.putArray("required").add("contentHash").add("codesHash");
        }
        return copy;
    }

    @Test
    void a_register_keeps_its_schema_in_every_way_in_which_it_is_written() throws Exception {
        var revision = SocietyTable.revision();
        var published = new PublishedTable(Optional.of("見本組合"), revision, Optional.of(LocalDate.of(2020, 9, 1)));

        JsonNode table = JSON.readTree(new FormattedTables().write(revision, TableFormat.JSON));
        JsonNode publication = JSON.readTree(new FormattedReviews().publish(published, TableFormat.JSON));

        assertThat(faults("register", table)).isEmpty();
        assertThat(faults("register", publication)).isEmpty();
        ((ObjectNode) table.at("/categories/0/cells/0")).put("state", "EMPTY");
        assertThat(faults("register", table)).isNotEmpty();
    }

    @Test
    void decisions_of_every_kind_keep_their_schema() throws Exception {
        for (JsonNode answer : List.of(
                answer(Action.PROVIDE, "CONTRACTOR"),
                answer(Action.PROVIDE, "EMPLOYER"),
                answer(Action.RECEIVE, "EMPLOYER"))) {
            assertThat(faults("decision", answer)).isEmpty();
        }
        ObjectNode ofFile = answer(Action.PROVIDE, "CONTRACTOR").deepCopy();
        ofFile.withObject("/register").remove(List.of("revision", "effectiveFrom"));
        ObjectNode stored = answer(Action.PROVIDE, "CONTRACTOR").deepCopy();
        stored.put("id", "01a2031e-b8e0-7273-8b65-c35f331b0034").put("decidedAt", "2026-11-22T20:57:54+09:00");
        assertThat(faults("decision", ofFile)).isEmpty();
        assertThat(faults("decision", stored)).isEmpty();
        assertThat(faults("decision", stored.without("decidedAt"))).isNotEmpty();
        assertThat(faults("decision", ofFile.put("verdict", "YES"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'name'                                                   | 'name'                   | true
            '"purpose": {"id": "6.provide.2"}'                       | '"purpose": {"category": 6}' | true
            '"purpose": {"id": "6.provide.2"}'                       | '"purpose": {}'          | false
            '"purpose": {"id": "6.provide.2"}'                       | '"purpose": {"text": "資格"}' | false
            '"action": "PROVIDE"'                                    | '"action": "USE"'        | false
            '"counterparty": "OTHER_MEDICAL_INSURER", '              | ''                       | false
            '"information": ["ELIGIBILITY"]'                         | '"information": []'      | false
            '"format": 1'                                            | '"format": 2'            | false
            '"asOf": "2026-04-01"'                                   | '"asOf": "2026-02-30"'   | false
            '"name": "eligibility"'                                  | '"name": "資格"'         | false
            '"format": 1'                                            | '"format": 1, "x": 1'    | false
            """)
    void a_manifest_keeps_its_schema_where_it_can_be_read(String sound, String changed, boolean kept) throws Exception {
        String manifest = """
                {"format": 1, "application": "office", "asOf": "2026-04-01", "flows": [
                  {"name": "eligibility", "action": "PROVIDE", "purpose": {"id": "6.provide.2"},
                   "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"], "specifiedPersonalInformation": true}]}
                """;
        String text = manifest.replace(sound, changed);

        assertThat(faults("flows", JSON.readTree(text)).isEmpty()).isEqualTo(kept);
        assertThat(canBeRead(text)).isEqualTo(kept);
    }

    private static boolean canBeRead(String manifest) {
        try {
            return !FlowManifest.parse("flows.json", manifest, LocalDate.of(2026, 4, 1))
                    .flows()
                    .isEmpty();
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
