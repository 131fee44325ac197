package jp.mokuteki.web;

import static jp.mokuteki.web.ContractDocument.child;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.ledger.LedgerFault;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.RequiredContent;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.network.SocietyRole;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionState;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.review.FindingCode;
import jp.mokuteki.domain.review.FindingGravity;
import jp.mokuteki.domain.table.TableFaultCode;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.Language;
import jp.mokuteki.web.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract says what the service does, no less and no more. */
class OpenApiDocumentTest {
    private static final TestServer SERVER = TestServer.start();
    private static final ContractDocument CONTRACT = ContractDocument.SERVED;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue);
    }

    private static Set<String> sorted(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The routes as the contract describes them: roles, or none, and query parameters, by method and path. */
    private static Map<String, String> described(ContractDocument contract) {
        var routes = new TreeMap<String, String>();
        contract.operations().forEach(operation -> {
            JsonNode node = contract.at(operation.pointer());
            var parameters = new TreeSet<String>();
            String list = child(operation.pointer(), "parameters");
            for (int i = 0; i < contract.at(list).size(); i++) {
                JsonNode parameter = contract.at(child(list, String.valueOf(i)));
                if (parameter.get("in").textValue().equals("query")) {
                    parameters.add(parameter.get("name").textValue());
                }
            }
            boolean open =
                    node.path("security").isArray() && node.path("security").isEmpty();
            routes.put(operation.toString(), (open ? "open " : "") + sorted(texts(node.get("x-roles"))) + parameters);
        });
        return routes;
    }

    private static Map<String, String> served() {
        return new Api(SERVER.useCases(), TestServer.INSURER)
                .routes().stream()
                        .collect(Collectors.toMap(
                                route -> route.method().name() + " " + route.path(),
                                route -> (route.access().isOpen() ? "open " : "")
                                        + sorted(route.access().roles().stream())
                                        + new TreeSet<>(route.parameters())));
    }

    private static ContractDocument changed(Consumer<ObjectNode> change) {
        ObjectNode root = CONTRACT.root().deepCopy();
        change.accept(root);
        return new ContractDocument(root);
    }

    @Test
    void every_route_is_described_and_every_operation_is_a_route() {
        assertThat(described(CONTRACT)).containsExactlyInAnyOrderEntriesOf(served());
    }

    @Test
    void a_route_that_is_left_out_added_or_opened_is_seen() {
        ContractDocument less = changed(root -> root.withObject("/paths").remove("/v1/decision-batches"));
        ContractDocument more =
                changed(root -> root.withObject("/paths").set("/v1/more", root.at("/paths/~1v1~1register")));
        ContractDocument open =
                changed(root -> root.withObject("/paths/~1v1~1register/get").putArray("security"));

        assertThat(List.of(described(less), described(more), described(open))).doesNotContain(served());
    }

    /** Status and slug of every problem that stands beside a response. */
    private static Set<String> problems(ContractDocument contract) {
        var found = new TreeSet<String>();
        Stream.concat(
                        contract.operations().map(operation -> child(operation.pointer(), "responses")),
                        Stream.of("/x-unrouted-responses"))
                .forEach(responses -> contract.at(responses)
                        .fieldNames()
                        .forEachRemaining(status -> texts(
                                        contract.at(child(responses, status)).path("x-problem-types"))
                                .forEach(slug -> found.add(status + " " + slug))));
        return found;
    }

    private static Set<String> known() {
        return sorted(Arrays.stream(ProblemType.values()).map(type -> type.status() + " " + type));
    }

    @Test
    void every_type_of_problem_is_described_and_every_described_type_is_known() {
        assertThat(problems(CONTRACT)).isEqualTo(known());
        assertThat(sorted(texts(CONTRACT.at("/components/schemas/ProblemSlug/enum"))))
                .isEqualTo(sorted(known().stream().map(problem -> "/problems/" + problem.substring(4))));
    }

    @Test
    void a_type_of_problem_that_is_left_out_or_added_is_seen() {
        ContractDocument less = changed(
                root -> root.withObject("/components/responses/NotAcceptable").remove("x-problem-types"));
        ContractDocument more = changed(root -> root.withObject("/components/responses/NotFound")
                .withArray("x-problem-types")
                .add("lost"));

        assertThat(problems(less)).isNotEqualTo(known());
        assertThat(problems(more)).isNotEqualTo(known());
    }

    static Stream<Arguments> codes() {
        Collection<LegalGround> grounds = Grounds.standard().all().values();
        return Stream.of(
                Arguments.of("Action", Stream.of(Action.values())),
                Arguments.of("Handling", Stream.of(Handling.values())),
                Arguments.of("DisclosureColumn", Stream.of(DisclosureColumn.values())),
                Arguments.of(
                        "RecipientClass",
                        RecipientClasses.standard().entries().stream().map(RecipientClasses.Entry::recipient)),
                Arguments.of(
                        "InformationKind",
                        InformationKinds.standard().entries().stream().map(InformationKinds.Entry::kind)),
                Arguments.of(
                        "NetworkCategory",
                        NetworkTable.standard().flows().stream().flatMap(flow -> flow.categories().stream())),
                Arguments.of("IndividualNumberUse", Stream.of(IndividualNumberUse.values())),
                Arguments.of(
                        "CellState",
                        Stream.concat(
                                        SocietyTable.read().categories().stream()
                                                .flatMap(category -> category.cells().values().stream()),
                                        Stream.of(new Cell.Undeclared()))
                                .map(Cell::state)),
                Arguments.of("NumberAffairStanding", Stream.of(NumberAffair.Standing.values())),
                Arguments.of("SocietyRole", Stream.of(SocietyRole.values())),
                Arguments.of("Certainty", Stream.of(Certainty.values())),
                Arguments.of("GroundKind", Stream.of(LegalGround.Kind.values())),
                Arguments.of("GroundCode", of(grounds, LegalGround.Kind.GROUND)),
                Arguments.of("DutyCode", of(grounds, LegalGround.Kind.DUTY)),
                Arguments.of("Verdict", Stream.of(Verdict.values())),
                Arguments.of("ReasonCode", Stream.of(ReasonCode.values())),
                Arguments.of("OpenMatter", Stream.of(OpenMatter.values())),
                Arguments.of("CaveatCode", Stream.of(Caveat.Code.values())),
                Arguments.of("QuestionPart", Stream.of(NearMiss.Part.values()).map(NearMiss.Part::component)),
                Arguments.of("Version", Stream.of("contentHash", "codesHash", "lawVersion")),
                Arguments.of("Role", Stream.of(Role.values())),
                Arguments.of("TableFormat", TableFormat.codes().stream()),
                Arguments.of("RevisionState", Stream.of(RevisionState.values())),
                Arguments.of("RevisionAim", Stream.of(RevisionDraft.Aim.values())),
                Arguments.of("RelationKind", Stream.of(PurposeRelation.Kind.values())),
                Arguments.of("CodingState", Stream.of("CONFIRMED", "PROPOSED", "UNCODED")),
                Arguments.of("ComparisonFormat", ComparisonFormat.codes().stream()),
                Arguments.of("FindingCode", Stream.of(FindingCode.values())),
                Arguments.of("FindingGravity", Stream.of(FindingGravity.values())),
                Arguments.of("RecordKind", Stream.of(RecordKind.values()).map(RecordKind::code)),
                Arguments.of("RequiredContent", Stream.of(RequiredContent.values())),
                Arguments.of("LedgerFault", Stream.of(LedgerFault.values())),
                Arguments.of("TableFaultCode", Stream.of(TableFaultCode.values())),
                Arguments.of("FaultCode", Stream.of(FaultCode.values())));
    }

    private static Stream<?> of(Collection<LegalGround> grounds, LegalGround.Kind kind) {
        return grounds.stream().filter(ground -> ground.kind() == kind).map(LegalGround::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_codes_are_those_of_the_domain_and_each_is_explained(String schema, Stream<?> codes) {
        JsonNode node = CONTRACT.at("/components/schemas/" + schema);

        List<String> listed = texts(node.get("enum")).toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sorted(codes));
        assertThat(node.get("x-enumDescriptions").fieldNames()).toIterable().containsExactlyElementsOf(listed);
    }

    @Test
    void every_list_of_codes_is_held_against_the_domain() {
        Set<String> held = sorted(codes().map(arguments -> arguments.get()[0]));

        assertThat(CONTRACT.root().at("/components/schemas").properties())
                .filteredOn(schema -> schema.getValue().has("x-enumDescriptions"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void the_words_beside_the_codes_are_those_of_the_domain() {
        var labels = new TreeMap<String, String>();
        RecipientClasses.standard()
                .entries()
                .forEach(entry ->
                        labels.put("RecipientClass/" + entry.recipient(), entry.labelJa() + " — " + entry.labelEn()));
        InformationKinds.standard()
                .entries()
                .forEach(entry ->
                        labels.put("InformationKind/" + entry.kind(), entry.labelJa() + " — " + entry.labelEn()));
        for (ReasonCode code : ReasonCode.values()) {
            labels.put("ReasonCode/" + code, code.labelJa() + " — " + code.labelEn());
        }
        for (FindingCode code : FindingCode.values()) {
            labels.put("FindingCode/" + code, code.labelJa() + " — " + code.labelEn());
        }
        for (TableFaultCode code : TableFaultCode.values()) {
            labels.put("TableFaultCode/" + code, code.labelJa() + " — " + code.labelEn());
        }
        Grounds.standard()
                .all()
                .values()
                .forEach(ground -> labels.put(
                        (ground.kind() == LegalGround.Kind.GROUND ? "GroundCode/" : "DutyCode/") + ground.code(),
                        ground.labelJa() + " — " + ground.labelEn()));

        labels.forEach((place, label) -> assertThat(CONTRACT.root()
                        .at("/components/schemas/" + place.replace("/", "/x-enumDescriptions/"))
                        .textValue())
                .as(place)
                .isEqualTo(label));
    }

    /** Walks over every place. */
    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        node.properties().forEach(property -> walk(property.getValue(), child(pointer, property.getKey()), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), child(pointer, String.valueOf(i)), visitor);
        }
    }

    @Test
    void every_reference_leads_somewhere_and_every_component_is_referred_to() {
        var references = new TreeSet<String>();
        walk(CONTRACT.root(), "", (pointer, node) -> {
            if (node.path("$ref").isTextual()) {
                references.add(node.get("$ref").textValue());
            }
        });

        Set<String> components = sorted(CONTRACT.root().get("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> kind.getValue().properties().stream()
                        .map(component -> "#/components/" + kind.getKey() + "/" + component.getKey())));

        assertThat(references).isEqualTo(components);
    }

    @Test
    void every_operation_has_a_name_of_its_own_words_and_a_known_tag() {
        List<JsonNode> operations = CONTRACT.operations()
                .map(operation -> CONTRACT.at(operation.pointer()))
                .toList();
        Set<String> tags =
                sorted(StreamSupport.stream(CONTRACT.root().get("tags").spliterator(), false)
                        .map(tag -> tag.get("name").textValue()));

        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+[A-Za-z]+"));
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(texts(operation.path("tags"))).hasSize(1).allMatch(tags::contains);
        });
    }

    @Test
    void every_example_is_what_its_schema_says() {
        var wrong = new ArrayList<String>();
        var held = new TreeSet<String>();
        walk(CONTRACT.root(), "", (pointer, node) -> {
            if (node.has("schema") && (node.has("examples") || node.has("example"))) {
                String schema = child(pointer, "schema");
                node.path("examples").properties().forEach(example -> {
                    String place = CONTRACT.resolved(child(child(pointer, "examples"), example.getKey()));
                    held.add(place);
                    CONTRACT.differences(schema, CONTRACT.at(place).get("value"))
                            .forEach(difference -> wrong.add(place + " " + difference));
                });
                Stream.of(node.path("example"))
                        .filter(example -> !example.isMissingNode())
                        .forEach(example -> wrong.addAll(CONTRACT.differences(schema, example)));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(held).hasSize(CONTRACT.at("/components/examples").size());
    }

    @Test
    void the_examples_of_problems_are_what_the_service_says() {
        CONTRACT.at("/components/examples").properties().stream()
                .map(example -> example.getValue().get("value"))
                .filter(value -> value.path("type").asText().startsWith("/problems/"))
                .forEach(value -> assertThat(ProblemType.values())
                        .anyMatch(type -> type.uri().equals(value.get("type").textValue())
                                && type.status() == value.get("status").intValue()
                                && type.title(Language.JAPANESE)
                                        .equals(value.get("title").textValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Permitted", "Refused", "Undetermined"})
    void an_example_of_an_answer_is_what_the_service_answers(String name) {
        String question =
                CONTRACT.at("/components/examples/" + name + "Question/value").toString();

        ObjectNode answer = (ObjectNode) TestServer.json(SERVER.post("/v1/decision-previews", question));
        ObjectNode shown =
                CONTRACT.at("/components/examples/" + name + "Answer/value").deepCopy();

        // it changes with every change of the law tables
        List.of(answer, shown).forEach(either -> either.remove("lawVersion"));
        assertThat(shown).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.html"})
    void the_contract_is_served_to_everybody_and_not_again_to_those_who_hold_it(String path) {
        HttpResponse<String> first = SERVER.send(SERVER.to(path));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = SERVER.send(SERVER.to(path).header("If-None-Match", tag));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_contract_that_is_served_is_the_one_that_is_held_against() {
        HttpResponse<String> response = SERVER.send(SERVER.to("/openapi.json"));

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(TestServer.json(response)).isEqualTo(CONTRACT.root());
    }
}
