package jp.mokuteki.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.SocietyTable;

/**
 * The society's table with the law worked out, as lines of policy. The peers are general engines: what the Act says on which day is
 * asked of the product's rules before, purpose by purpose, so that the peers have no more to do than to find the lines that fit.
 */
final class PermittedFlows {
    private static final String NO_END = "9999-12-31";

    private final PurposeRegister register = PurposeRegister.ofSociety();
    private final List<LocalDate> turns = new ArrayList<>(new TreeSet<>(
            Stream.concat(LawTables.standard().turningDays().stream(), Stream.of(SocietyTable.EFFECTIVE_FROM))
                    .filter(day -> !day.isBefore(SocietyTable.EFFECTIVE_FROM) && day.isBefore(LocalDate.MAX))
                    .toList()));
    private final Map<PermittedFlow.Line, Map<String, Set<String>>> kindsByParty = new LinkedHashMap<>();

    private PermittedFlows() {
        for (PurposeOfUse purpose : SocietyTable.read().purposes()) {
            PurposeCodes codes = purpose.codes().orElseThrow();
            for (Action action : codes.actions()) {
                add(purpose, codes, action, false);
                add(purpose, codes, action, true);
            }
        }
    }

    /** The lines of one register. */
    static List<PermittedFlow> of(int register) {
        var lines = new ArrayList<PermittedFlow>();
        new PermittedFlows().kindsByParty.forEach((line, parties) -> {
            var partiesByKinds = new LinkedHashMap<Set<String>, Set<String>>();
            parties.forEach((party, kinds) -> partiesByKinds
                    .computeIfAbsent(kinds, key -> new TreeSet<>())
                    .add(party));
            partiesByKinds.forEach((kinds, those) -> lines.add(new PermittedFlow(register, line, those, kinds)));
        });
        return lines;
    }

    private void add(PurposeOfUse purpose, PurposeCodes codes, Action action, boolean specified) {
        List<Optional<RecipientClass>> parties = action == Action.USE
                ? List.of(Optional.empty())
                : codes.counterparties().stream().map(Optional::of).toList();
        for (Optional<RecipientClass> party : parties) {
            for (InformationKind kind : codes.information()) {
                add(
                        purpose,
                        new ProposedFlow(
                                SocietyTable.EFFECTIVE_FROM,
                                action,
                                new PurposeQuestion.ById(purpose.id()),
                                party,
                                Set.of(kind),
                                Optional.empty(),
                                specified,
                                Optional.empty(),
                                Optional.empty()));
            }
        }
    }

    /** Adds the question for each stretch of days on which it is permitted. */
    private void add(PurposeOfUse purpose, ProposedFlow flow) {
        String from = "";
        for (LocalDate turn : turns) {
            boolean permitted = register.decide(flow.on(turn)) instanceof Decision.Permitted;
            if (permitted && from.isEmpty()) {
                from = turn.toString();
            } else if (!permitted && !from.isEmpty()) {
                add(purpose, flow, from, turn.toString());
                from = "";
            }
        }
        if (!from.isEmpty()) {
            add(purpose, flow, from, NO_END);
        }
    }

    private void add(PurposeOfUse purpose, ProposedFlow flow, String from, String to) {
        var line = new PermittedFlow.Line(
                purpose.id().category(),
                purpose.id().toString(),
                flow.action().name(),
                flow.specifiedPersonalInformation(),
                from,
                to);
        var asked = new AskedFlow(0, flow);
        kindsByParty
                .computeIfAbsent(line, key -> new LinkedHashMap<>())
                .computeIfAbsent(asked.getCounterparty(), key -> new TreeSet<>())
                .add(asked.getKind());
    }
}
