package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.table.TableHash;

/** Reads what {@link AnswerWriter} writes: a group of lines begins where a part begins anew with its first key. */
final class AnswerReader {
    /** The first key of each part; a line with it begins a new group. */
    private static final Map<String, String> FIRST = Map.of(
            "flow", "asOf",
            "basis", "lawVersion",
            "decision", "verdict",
            "coveredBy", "id",
            "seeAlso", "id",
            "candidate", "id",
            "reason", "code",
            "caveat", "code",
            "duty", "code",
            "nearMiss", "changed");

    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    private final List<AnswerGroup> groups = new ArrayList<>();

    AnswerReader(AnswerLines lines) {
        while (lines.next() && !lines.part().equals("end")) {
            take(lines.part(), lines.key(), lines.value());
        }
        if (!lines.part().equals("end") || lines.next()) {
            throw lines.fault("the end is missing");
        }
    }

    private void take(String part, String key, String value) {
        boolean first = key.equals(FIRST.getOrDefault(part, "id"));
        if (first || groups.isEmpty()) {
            groups.add(new AnswerGroup(part, new LinkedHashMap<>()));
        }
        AnswerGroup group = groups.get(groups.size() - 1);
        if (!group.part().equals(part) || group.values().put(key, value) != null) {
            throw new IllegalArgumentException("a line of " + part + " is out of place");
        }
    }

    Answer read() {
        List<NearMiss> nearMisses = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).part().equals("nearMiss")) {
                var changed = NearMiss.Part.valueOf(groups.get(i).get("changed"));
                nearMisses.add(
                        new NearMiss(changed, QuestionReader.flow(groups.get(i + 1)), listed(groups.get(i + 2))));
            }
        }
        return new Answer(QuestionReader.flow(groups.get(0)), basis(one("basis")), decision(), nearMisses);
    }

    private Stream<AnswerGroup> all(String part) {
        return groups.stream().filter(group -> group.part().equals(part));
    }

    private AnswerGroup one(String part) {
        return all(part).findFirst().orElseThrow(() -> new NoSuchElementException(part));
    }

    private static DecisionBasis basis(AnswerGroup group) {
        Optional<DecisionBasis.RevisionReference> revision = group.maybe(
                "revision",
                number -> new DecisionBasis.RevisionReference(
                        Integer.parseInt(number),
                        LocalDate.parse(group.get("effectiveFrom")),
                        TableHash.parse(group.get("contentHash")),
                        TableHash.parse(group.get("codesHash"))));
        return new DecisionBasis(revision, TableHash.parse(group.get("lawVersion")));
    }

    private Decision decision() {
        List<Reason> reasons = all("reason").map(AnswerReader::reason).toList();
        List<Caveat> caveats = all("caveat").map(AnswerReader::caveat).toList();
        return switch (Verdict.valueOf(one("decision").get("verdict"))) {
            case PERMITTED ->
                new Decision.Permitted(
                        listed("coveredBy"),
                        listed("seeAlso"),
                        reasons,
                        all("duty").map(AnswerReader::duty).toList(),
                        caveats);
            case REFUSED -> new Decision.Refused(reasons, caveats);
            case UNDETERMINED -> new Decision.Undetermined(reasons, listed("candidate"), caveats);
        };
    }

    private List<ListedPurpose> listed(String part) {
        return all(part).map(AnswerReader::listed).toList();
    }

    private static ListedPurpose listed(AnswerGroup group) {
        return new ListedPurpose(
                PurposeId.parse(group.get("id")), group.get("text"), group.maybe("handling", Handling::valueOf));
    }

    private static Reason reason(AnswerGroup group) {
        return new Reason(
                ReasonCode.valueOf(group.get("code")),
                group.maybe("cell", AnswerReader::cell),
                group.maybe("purpose", PurposeId::parse),
                group.maybe("ground", GroundCode::new),
                group.maybe("citation", Citation::parse),
                group.maybe(
                                "alternatives",
                                codes -> BAR.splitAsStream(codes)
                                        .map(GroundCode::new)
                                        .toList())
                        .orElse(List.of()),
                group.maybe("affair", AffairNumber::parse),
                group.maybe("certainty", Certainty::of),
                group.maybe("openMatter", OpenMatter::valueOf));
    }

    private static CellReference cell(String text) {
        int dot = text.indexOf('.');
        return new CellReference(
                Integer.parseInt(text.substring(0, dot)), DisclosureColumn.of(text.substring(dot + 1)));
    }

    private static Duty duty(AnswerGroup group) {
        return new Duty(
                new GroundCode(group.get("code")),
                Citation.parse(group.get("citation")),
                group.maybe("retentionYears", years -> OptionalInt.of(Integer.parseInt(years)))
                        .orElse(OptionalInt.empty()),
                group.maybe("ifRelyingOn", GroundCode::new),
                group.truth("fulfilled"));
    }

    private static Caveat caveat(AnswerGroup group) {
        return new Caveat(
                Caveat.Code.valueOf(group.get("code")), group.get("text"), LocalDate.parse(group.get("date")));
    }
}
