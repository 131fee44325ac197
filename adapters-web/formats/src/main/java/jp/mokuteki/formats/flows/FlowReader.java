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
    private static final Set<String> MEMBERS =
            ManifestReader.ordered(Stream.concat(Stream.of("name", "description"), ProposedFlow.components().stream())
                    .toArray(String[]::new));
    private static final List<String> REQUIRED =
            List.of("name", "action", "purpose", "information", "specifiedPersonalInformation");
    private static final Set<String> PURPOSE = ManifestReader.ordered("id", "category");
    private static final int LONGEST_DESCRIPTION = 500;

    private final Place place;
    private final String path;
    private final List<ManifestFault> faults;
    private final MemberReader members;
    private final Optional<String> name;
    private final LocalDate asOf;
    private final Optional<Action> action;
    private final Optional<PurposeQuestion> purpose;
    private final Optional<RecipientClass> counterparty;
    private final Set<InformationKind> information;
    private final Optional<Handling> handling;
    private final Optional<Boolean> specified;
    private final Optional<AffairNumber> affair;
    private final Optional<Boolean> consent;

    private FlowReader(MarkedNode node, String path, LocalDate day, List<ManifestFault> faults) {
        this.place = node.place();
        this.path = path;
        this.faults = faults;
        members = new MemberReader(node, path, MEMBERS, faults);
        REQUIRED.forEach(members::require);
        name = members.text("name", ManifestReader::name);
        members.text("description", FlowReader::description);
        asOf = members.text("asOf", ManifestReader::date).orElse(day);
        action = members.text("action", text -> code(Action.values(), text));
        purpose = members.node("purpose").flatMap(this::purpose);
        counterparty = members.text("counterparty", FlowReader::recipient);
        information = new LinkedHashSet<>(members.texts("information", FlowReader::kind));
        handling = members.text("handling", text -> code(Handling.values(), text));
        specified = members.flag("specifiedPersonalInformation");
        affair = members.text("affair", AffairNumber::parse);
        consent = members.flag("consent");
    }

    /** Reads a flow; nothing where it has a fault. */
    static Optional<ManifestFlow> read(MarkedNode node, String path, LocalDate day, List<ManifestFault> faults) {
        int before = faults.size();
        var reader = new FlowReader(node, path, day, faults);
        return faults.size() > before ? Optional.empty() : reader.flow();
    }

    private Optional<ManifestFlow> flow() {
        try {
            return Optional.of(new ManifestFlow(name.orElseThrow(), place, question()));
        } catch (InvalidFlowException e) {
            // which parts go together is the domain's to say
            members.fault(e.component(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private ProposedFlow question() {
        return new ProposedFlow(
                asOf,
                action.orElseThrow(),
                purpose.orElseThrow(),
                counterparty,
                information,
                handling,
                specified.orElseThrow(),
                affair,
                consent);
    }

    private Optional<PurposeQuestion> purpose(MarkedNode value) {
        var inner = new MemberReader(value, path + ".purpose", PURPOSE, faults);
        if (value instanceof MarkedNode.Members && inner.has("id") == inner.has("category")) {
            faults.add(new ManifestFault(value.place(), path + ".purpose", "must have either an id or a category"));
        }
        Optional<PurposeQuestion> id = inner.text("id", text -> new PurposeQuestion.ById(PurposeId.parse(text)));
        return id.or(() -> inner.number("category").flatMap(number -> category(inner, number)));
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
