package jp.mokuteki.formats.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifests in YAML and JSON: what they say, and where they are wrong. */
final class FlowManifestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String YAML = """
            # what the office does
            format: 1
            application: claims-office
            flows:
              - name: eligibility-to-insurers
                description: 資格情報の提供
                asOf: 2026-04-01
                action: PROVIDE
                purpose: {id: 6.provide.2}
                counterparty: OTHER_MEDICAL_INSURER
                information: [ELIGIBILITY]
                handling: NETWORK_LINKAGE
                specifiedPersonalInformation: true
              - name: cost-analysis
                action: USE
                purpose:
                  category: 5
                information:
                  - CLAIM
                  - MEDICAL_EXPENSE
                specifiedPersonalInformation: false
                consent: true
            """;

    private static final String JSON = """
            {
            \t"format": 1, "application": "claims-office",
              "flows": [
                {"name": "eligibility-to-insurers", "asOf": "2026-04-01", "action": "PROVIDE", "purpose": {"id": "6.provide.2"},
                 "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"], "handling": "NETWORK_LINKAGE",
                 "specifiedPersonalInformation": true},
                {"name": "cost-analysis", "action": "USE", "purpose": {"category": 5},
                 "information": ["CLAIM", "MEDICAL_EXPENSE"], "specifiedPersonalInformation": false, "consent": true}
              ]
            }
            """;

    private static FlowManifest read(String file, String text) {
        return FlowManifest.parse(file, text, TODAY);
    }

    private static String faults(String file, String text) {
        try {
            return "none, but " + read(file, text);
        } catch (InvalidManifestException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void reads_every_part_of_a_flow_with_its_place() {
        FlowManifest manifest = read("flows.yaml", YAML);

        ProposedFlow first = ProposedFlow.to(Action.PROVIDE)
                .on(LocalDate.of(2026, 4, 1))
                .purpose("6.provide.2")
                .counterparty("OTHER_MEDICAL_INSURER")
                .information("ELIGIBILITY")
                .handling(Handling.NETWORK_LINKAGE)
                .specifiedPersonalInformation()
                .build();
        ProposedFlow second = ProposedFlow.to(Action.USE)
                .on(TODAY)
                .category(5)
                .information("CLAIM", "MEDICAL_EXPENSE")
                .consent(true)
                .build();
        assertThat(manifest)
                .isEqualTo(new FlowManifest(
                        "flows.yaml",
                        "claims-office",
                        List.of(
                                new ManifestFlow("eligibility-to-insurers", new Place(5, 5), first),
                                new ManifestFlow("cost-analysis", new Place(14, 5), second))));
    }

    @Test
    void json_says_the_same_as_yaml() {
        FlowManifest json = read("flows.json", JSON);

        assertThat(json.flows())
                .extracting(ManifestFlow::flow)
                .isEqualTo(read("flows.yml", YAML).flows().stream()
                        .map(ManifestFlow::flow)
                        .toList());
        assertThat(json.flows()).extracting(ManifestFlow::place).containsExactly(new Place(4, 5), new Place(7, 5));
    }

    @Test
    void the_day_of_the_manifest_stands_before_today() {
        String dated = YAML.replace("application:", "asOf: 2026-05-01\napplication:");

        assertThat(read("flows.yaml", dated).flows())
                .extracting(flow -> flow.flow().asOf())
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: 1                      | format: 2                        | f.yaml:2:1: format: must be 1
            application: claims-office     | application: claims office       | f.yaml:3:14: application: must be 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-'
            asOf: 2026-04-01               | asOf: 2026-02-29                 | f.yaml:7:11: flows[0].asOf: must be a day of the calendar, 2026-04-01
            action: PROVIDE                | action: GIVE                     | f.yaml:8:13: flows[0].action: no such code; known: USE, PROVIDE, RECEIVE
            action: PROVIDE                | action: USE                      | f.yaml:10:5: flows[0].counterparty: counterparty: a use has no counterparty
            purpose: {id: 6.provide.2}     | purpose: 6.provide.2             | f.yaml:9:14: flows[0].purpose: must be an object
            purpose: {id: 6.provide.2}     | purpose: {}                      | f.yaml:9:14: flows[0].purpose: must have either an id or a category
            purpose: {id: 6.provide.2}     | purpose: {id: 6.provide}         | f.yaml:9:19: flows[0].purpose.id: purpose id: must be of the form 6.provide.2
            purpose: {id: 6.provide.2}     | purpose: {text: 資格}            | f.yaml:9:15: flows[0].purpose: has a member of unknown name; known: id, category
            information: [ELIGIBILITY]     | information: []                  | f.yaml:11:18: flows[0].information: must be a list of one or more
            information: [ELIGIBILITY]     | information: [1]                 | f.yaml:11:19: flows[0].information[0]: must be a text
            specifiedPersonalInformation: true | specifiedPersonalInformation: "yes" | f.yaml:13:35: flows[0].specifiedPersonalInformation: must be true or false
            category: 5                    | category: 100                    | f.yaml:17:7: flows[1].purpose.category: must be from 1 to 99
            category: 5                    | category: 5.5                    | f.yaml:17:17: flows[1].purpose.category: must be a whole number
            name: cost-analysis            | name: eligibility-to-insurers    | f.yaml:14:5: flows[1]: its name stands twice
            name: cost-analysis            | nam: cost-analysis               | f.yaml:14:5: flows[1].name: is needed
            consent: true                  | affair: 6-1                      | f.yaml:22:13: flows[1].affair: affair
            """)
    void each_fault_is_named_with_its_line_and_column(String sound, String wrong, String fault) {
        assertThat(faults("f.yaml", YAML.replaceFirst(sound.replace("{", "\\{").replace("[", "\\["), wrong)))
                .contains(fault);
    }

    @Test
    void an_unknown_code_is_told_with_those_that_are_known() {
        assertThat(faults("f.yaml", YAML.replace("OTHER_MEDICAL_INSURER", "ANOTHER")))
                .startsWith("f.yaml:10:19: flows[0].counterparty: no such code; known: ")
                .contains("OTHER_MEDICAL_INSURER");
        assertThat(faults("f.yaml", YAML.replace("[ELIGIBILITY]", "[ELIGIBLE]")))
                .startsWith("f.yaml:11:19: flows[0].information[0]: no such code; known: ELIGIBILITY");
    }

    @Test
    void all_faults_are_named_at_once_in_the_order_of_their_places() {
        String wrong =
                YAML.replace("claims-office", "''").replace("USE", "GIVE").replace("format: 1\n", "");

        assertThat(faults("f.yaml", wrong).lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("f.yaml:2:1: format: is needed"),
                        line -> assertThat(line).startsWith("f.yaml:2:14: application: "),
                        line -> assertThat(line).startsWith("f.yaml:14:13: flows[1].action: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | f.yaml:1:1: the document is empty
            'format: 1#format: 1'                 | f.yaml:2:1: the name stands twice
            'a: &x 1#b: *x'                       | f.yaml:1:4: an alias; write the value out
            'a: [1'                               | f.yaml:1:6: not YAML
            'a: 1#---#b: 2'                       | f.yaml:2:1: not YAML
            'a: !!java 1'                         | f.yaml:1:1: has a member of unknown name
            '? [a]#: 1'                           | f.yaml:1:3: the name of a member must be a text
            'text'                                | f.yaml:1:1: must be an object
            '%YAML 3.0#---#a: 1'                  | f.yaml:1:1: not YAML
            """)
    void what_is_no_manifest_is_refused_with_its_place(String text, String fault) {
        assertThat(faults("f.yaml", text.replace("#", "\n"))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | f.json:1:1: the document is empty
            '{"format": 1,}'            | f.json:1:14: not JSON
            '{"a": 1,# "a": 2}'         | f.json:2:2: the name stands twice
            '{} {}'                     | f.json:1:4: text follows the document
            '{format: 1}'               | f.json:1:2: not JSON
            '{"format": NaN}'           | f.json:1:15: not JSON
            '[[[[[[[[[[[[[[[[[[]'       | f.json:1:18: nested too deep, or a number or text too long
            """)
    void what_is_no_json_is_refused_with_its_place(String text, String fault) {
        assertThat(faults("f.json", text.replace("#", "\n"))).startsWith(fault);
    }

    @Test
    void an_individual_number_is_refused_wherever_it_stands_and_never_repeated() {
        String inComment = faults("f.yaml", YAML.replace("what the office does", "1234-5678-9018"));
        String inName = faults("f.json", JSON.replace("cost-analysis", "123456789018"));

        assertThat(inComment).isEqualTo("f.yaml:1:3: holds what looks like an Individual Number (個人番号)");
        assertThat(inName).startsWith("f.json:7:15: ").doesNotContain("9018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f.yaml | 'name: "1234-\\#  5678-9018"'                    | 1:7
            f.yaml | 'a: >-#  1234#  5678#  9018'                     | 1:4
            f.yaml | 'a: ["\\x31\\x3234 5678 9018"]'                  | 1:5
            f.yaml | '"\\x31\\x3234 5678 9018": x'                    | 1:1
            f.json | '{"a": {"b": "\\u0031\\u003234-5678-9018"}}'      | 1:13
            f.json | '{"\\u0031\\u003234-5678-9018": 1}'               | 1:2
            """)
    void an_individual_number_is_found_behind_escapes_and_folded_lines(String file, String text, String place) {
        assertThat(faults(file, text.replace("#", "\n")))
                .isEqualTo(file + ":" + place + ": holds what looks like an Individual Number (個人番号)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f.yaml | 'a: b#c: d@'      | 2:5
            f.yaml | 'a: "\\x01"'      | 1:4
            f.yaml | 'a: "\\u202E"'    | 1:4
            f.json | '{"a": "\\u0001"}' | 1:7
            f.json | '{"a":#@1}'       | 2:1
            """)
    void a_character_that_no_text_may_hold_is_refused(String file, String text, String place) {
        String written = text.replace("#", "\n");

        for (String character : text.contains("@") ? List.of("\0", "\u007F", "\u202E", "\uFFFE") : List.of("")) {
            assertThat(faults(file, written.replace("@", character)))
                    .isEqualTo(file + ":" + place
                            + ": holds a control character, or one that turns the direction of writing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void what_is_nested_without_end_is_refused_before_it_is_composed(String step) {
        assertThat(faults("f.yaml", step.repeat(100_000)))
                .isEqualTo("f.yaml:1:" + (16 * step.length() + 1) + ": nested more than 16 deep");
    }

    @Test
    void of_what_is_no_object_only_that_is_told() {
        assertThat(faults("f.yaml", "- a\n")).isEqualTo("f.yaml:1:1: must be an object");
        assertThat(faults("f.yaml", "format: 1\napplication: a\nflows: [null]\n"))
                .isEqualTo("f.yaml:3:9: flows[0]: must be an object");
    }

    @Test
    void a_number_that_should_be_a_text_is_to_be_quoted() {
        assertThat(faults("f.yaml", YAML.replace("name: cost-analysis", "name: 20260401")))
                .isEqualTo("f.yaml:14:11: flows[1].name: must be a text; quote it");
    }

    @Test
    void a_place_after_a_text_counts_characters_of_its_last_line() {
        assertThat(Place.after("")).isEqualTo(Place.START);
        assertThat(Place.after("a\n𠮷b")).isEqualTo(new Place(2, 3));
        assertThat(Place.after("a\n")).isEqualTo(new Place(2, 1));
    }
}
