package jp.mokuteki.formats.flows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.InvalidFlowException;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.table.InvalidCodeException;

/** Reads one flow; its members are those of a question of the HTTP API, with a name and a description. */
final class FlowReader {
    private static final Set<String> MEMBERS = ManifestReader.ordered(
            "name",
            "description",
            "asOf",
            "action",
            "purpose",
            "counterparty",
            "information",
            "handling",
            "specifiedPersonalInformation",
            "affair",
            "consent");
    private static final Set<String> PURPOSE = ManifestReader.ordered("id", "category");
    private static final int LONGEST_DESCRIPTION = 500;

    private final MarkedNode node;
    private final String path;
    private final LocalDate day;
    private final List<ManifestFault> faults;
    private final MemberReader members;

    FlowReader(MarkedNode node, String path, LocalDate day, List<ManifestFault> faults) {
        this.node = node;
        this.path = path;
        this.day = day;
        this.faults = faults;
        this.members = new MemberReader(node, path, MEMBERS, faults);
    }

    String path() {
        return path;
    }

    /** Reads the flow; nothing where it has a fault. */
    Optional<ManifestFlow> flow() {
        int before = faults.size();
        Stream.of("name", "action", "purpose", "information", "specifiedPersonalInformation")
                .forEach(members::require);
        Optional<String> name = members.text("name", ManifestReader::name);
        members.text("description", FlowReader::description);
        Optional<ProposedFlow> question = question(before);
        return question.map(flow -> new ManifestFlow(name.orElseThrow(), node.place(), flow));
    }

    private Optional<ProposedFlow> question(int before) {
        LocalDate asOf = members.text("asOf", ManifestReader::date).orElse(day);
        Optional<Action> action = members.text("action", text -> code(Action.values(), text));
        Optional<PurposeQuestion> purpose = members.node("purpose").flatMap(this::purpose);
        Optional<RecipientClass> counterparty = members.text("counterparty", FlowReader::recipient);
        Set<InformationKind> information = new LinkedHashSet<>(members.texts("information", FlowReader::kind));
        Optional<Handling> handling = members.text("handling", text -> code(Handling.values(), text));
        Optional<Boolean> specified = members.flag("specifiedPersonalInformation");
        Optional<AffairNumber> affair = members.text("affair", AffairNumber::parse);
        Optional<Boolean> consent = members.flag("consent");
        if (faults.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProposedFlow(
                    asOf,
                    action.orElseThrow(),
                    purpose.orElseThrow(),
                    counterparty,
                    information,
                    handling,
                    specified.orElseThrow(),
                    affair,
                    consent));
        } catch (InvalidFlowException e) {
            // which parts go together is the domain's to say
            members.fault(e.component(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<PurposeQuestion> purpose(MarkedNode value) {
        var purpose = new MemberReader(value, path + ".purpose", PURPOSE, faults);
        if (value instanceof MarkedNode.Members && purpose.has("id") == purpose.has("category")) {
            faults.add(new ManifestFault(value.place(), path + ".purpose", "must have either an id or a category"));
        }
        Optional<PurposeQuestion> id = purpose.text("id", text -> new PurposeQuestion.ById(PurposeId.parse(text)));
        return id.or(() -> purpose.number("category").flatMap(number -> category(purpose, number)));
    }

    private static Optional<PurposeQuestion> category(MemberReader purpose, int number) {
        try {
            return Optional.of(new PurposeQuestion.ByCategory(number));
        } catch (InvalidFlowException e) {
            purpose.fault("category", "must be from 1 to 99");
            return Optional.empty();
        }
    }

    private static String description(String text) {
        if (text.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("has at most " + LONGEST_DESCRIPTION + " characters");
        }
        return text;
    }

    private static <E extends Enum<E>> E code(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(Arrays.stream(values).map(Enum::name)));
    }

    private static RecipientClass recipient(String text) {
        return known(
                text,
                RecipientClasses.standard()::of,
                RecipientClasses.standard().entries().stream()
                        .map(entry -> entry.recipient().code()));
    }

    private static InformationKind kind(String text) {
        return known(
                text,
                InformationKinds.standard()::of,
                InformationKinds.standard().entries().stream()
                        .map(entry -> entry.kind().code()));
    }

    private static <T> T known(String text, Function<String, T> reader, Stream<String> codes) {
        try {
            return reader.apply(text);
        } catch (InvalidCodeException e) {
            throw unknown(codes);
        }
    }

    private static IllegalArgumentException unknown(Stream<String> codes) {
        return new IllegalArgumentException("no such code; known: " + codes.collect(Collectors.joining(", ")));
    }
}
