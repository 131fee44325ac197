package jp.mokuteki.domain.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.register.GroundRule;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;

/** Which duties go with a permitted flow, each with its citation on the day; in the order of the table of rules. */
final class Duties {
    private static final Set<GroundCode> MET_BY_CONSENT =
            Set.of(new GroundCode("OBTAIN_CONSENT"), new GroundCode("OBTAIN_CONSENT_SENSITIVE"));

    private final Examination examination;
    private final Map<GroundCode, Optional<GroundCode>> found = new LinkedHashMap<>();

    private Duties(Examination examination) {
        this.examination = examination;
    }

    static List<Duty> of(Examination examination, List<Reliance> reliances) {
        var duties = new Duties(examination);
        for (GroundRule rule : examination.law().rules()) {
            if (rule.kind() == LegalGround.Kind.DUTY && rule.scope() == GroundRule.Scope.FLOW) {
                reliances.stream()
                        .filter(reliance -> duties.applies(rule, reliance))
                        .forEach(reliance -> duties.add(rule.code(), condition(examination.law(), rule, reliance)));
            }
        }
        return duties.cited();
    }

    private boolean applies(GroundRule rule, Reliance reliance) {
        ProposedFlow flow = examination.flow();
        Handling handling =
                reliance.purpose().codes().map(PurposeCodes::handling).orElseThrow();
        return rule.fits(flow.action(), flow.specifiedPersonalInformation())
                && rule.handling().map(only -> only == handling).orElse(true)
                && rule.reliesOn()
                        .map(code -> !reliance.groupOf(code).isEmpty())
                        .orElse(true)
                && !(flow.counterparty().isPresent()
                        && rule.exceptCounterparty().equals(flow.counterparty()));
    }

    /**
     * The ground that brings a duty with it, where the flow may rest on another instead: the one that the rule names, or
     * the one that belongs to the rule's handling while an alternative does not.
     */
    private static Optional<GroundCode> condition(LawTables law, GroundRule rule, Reliance reliance) {
        if (rule.reliesOn().isPresent()) {
            return rule.reliesOn().filter(code -> reliance.groupOf(code).size() > 1);
        }
        return rule.handling()
                .flatMap(handling -> reliance.groups().stream()
                        .filter(group -> group.stream().anyMatch(code -> !belongs(law, code, handling)))
                        .flatMap(List::stream)
                        .filter(code -> reliance.groupOf(code).size() > 1 && belongs(law, code, handling))
                        .findFirst());
    }

    private static boolean belongs(LawTables law, GroundCode code, Handling handling) {
        return law.rules(code).stream().anyMatch(rule -> rule.handling().equals(Optional.of(handling)));
    }

    /** A duty that goes with the flow in any case stays so whatever another purpose says. */
    private void add(GroundCode code, Optional<GroundCode> condition) {
        found.merge(code, condition, (before, now) -> before.equals(now) ? before : Optional.empty());
    }

    private List<Duty> cited() {
        LawTables law = examination.law();
        var duties = new ArrayList<Duty>();
        found.forEach((code, condition) -> law.citation(code, examination.flow().asOf())
                .ifPresent(citation -> duties.add(new Duty(
                        code,
                        citation,
                        law.retentionYears(code),
                        condition,
                        examination.flow().consented() && MET_BY_CONSENT.contains(code)))));
        return duties;
    }
}
