package jp.mokuteki.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.GroundRule;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeOfUse;

/**
 * The grounds that a flow rests on by one purpose: the groups of its codes that apply to the flow, and with specified
 * personal information the ground of the Act.
 */
record Reliance(Examination examination, PurposeOfUse purpose, List<List<GroundCode>> groups) {
    static Reliance of(Examination examination, PurposeOfUse purpose) {
        ProposedFlow flow = examination.flow();
        List<GroundCode> act = act(flow, purpose).map(ActGround::code).stream().toList();
        var groups = new ArrayList<List<GroundCode>>();
        for (List<GroundCode> group : purpose.codes().orElseThrow().grounds().groups()) {
            List<GroundCode> applying = group.stream()
                    .filter(code -> applies(examination.law(), code, flow) && !act.contains(code))
                    .toList();
            if (!applying.isEmpty()) {
                groups.add(applying);
            }
        }
        act.forEach(code -> groups.add(List.of(code)));
        return new Reliance(examination, purpose, List.copyOf(groups));
    }

    private static boolean applies(LawTables law, GroundCode code, ProposedFlow flow) {
        return law.rules(code).stream()
                .anyMatch(rule -> rule.kind() == LegalGround.Kind.GROUND
                        && rule.scope() == GroundRule.Scope.FLOW
                        && rule.fits(flow.action(), flow.specifiedPersonalInformation()));
    }

    private static Optional<ActGround> act(ProposedFlow flow, PurposeOfUse purpose) {
        if (!flow.specifiedPersonalInformation()) {
            return Optional.empty();
        }
        if (flow.action() == Action.USE) {
            return Optional.of(ActGround.USE);
        }
        return Optional.of(
                NumberProvisionRule.numberUse(purpose) == IndividualNumberUse.NETWORK
                        ? ActGround.NETWORK
                        : ActGround.ENTRUSTMENT);
    }

    private Optional<Citation> citation(GroundCode code) {
        return examination.law().citation(code, examination.flow().asOf());
    }

    /** Whether some ground applies and of every group one has a place in the law of the day. */
    boolean isSettled() {
        return !groups.isEmpty() && unsettledGroups().findAny().isEmpty();
    }

    private Stream<List<GroundCode>> unsettledGroups() {
        return groups.stream()
                .filter(group -> group.stream().allMatch(code -> citation(code).isEmpty()));
    }

    /** Why nobody can say: the grounds that have no place in the law of the day. */
    List<Reason> unsettled() {
        Reason reason = Reason.at(ReasonCode.LAW_NOT_FORMALISED, purpose).because(OpenMatter.GROUND_WITHOUT_PLACE);
        return groups.isEmpty()
                ? List.of(reason)
                : unsettledGroups()
                        .map(group -> reason.resting(group.get(0)).oneOf(group))
                        .toList();
    }

    /** One reason for each ground in force, the details of the Act's own ground last. */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        for (List<GroundCode> group : groups) {
            List<GroundCode> inForce =
                    group.stream().filter(code -> citation(code).isPresent()).toList();
            inForce.forEach(code -> reasons.add(reason(code).oneOf(inForce)));
        }
        act(examination.flow(), purpose).stream()
                .flatMap(act -> act.details().stream())
                .filter(code -> applies(examination.law(), code, examination.flow())
                        && citation(code).isPresent())
                .forEach(code -> reasons.add(reason(code)));
        return reasons;
    }

    private Reason reason(GroundCode code) {
        return Reason.of(ReasonCode.GROUND_IN_FORCE).resting(code).cited(citation(code));
    }

    /** The group that a ground stands in; empty where the flow does not rest on it. */
    List<GroundCode> groupOf(GroundCode code) {
        return groups.stream().filter(group -> group.contains(code)).findFirst().orElse(List.of());
    }
}
