package jp.mokuteki.domain.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 8: what is covered, and carried where the Act guards it, is permitted with its grounds and duties. */
final class Permission {
    private Permission() {}

    static Decision of(Examination examination) {
        List<Carriage> carried = carried(examination);
        List<Reliance> reliances = carried.stream()
                .map(carriage -> Reliance.of(examination, carriage.purpose()))
                .toList();
        List<Reliance> settled = reliances.stream().filter(Reliance::isSettled).toList();
        return settled.isEmpty()
                ? examination.undetermined(reliances.stream()
                        .map(Reliance::unsettled)
                        .flatMap(Collection::stream)
                        .toList())
                : permitted(examination, carried, settled);
    }

    /** The purposes that carry the flow: with specified personal information provided or received, as the Act says. */
    private static List<Carriage> carried(Examination examination) {
        return NumberProvisionRule.speaks(examination.flow())
                ? NumberProvisionRule.carriages(examination).stream()
                        .filter(carriage -> carriage.outcome() == Carriage.Outcome.CARRIES)
                        .toList()
                : examination.covering().stream()
                        .map(purpose -> Carriage.carries(purpose, List.of()))
                        .toList();
    }

    private static Decision permitted(Examination examination, List<Carriage> carried, List<Reliance> settled) {
        List<PurposeOfUse> purposes = settled.stream().map(Reliance::purpose).toList();
        var covers = new ArrayList<Reason>();
        var listed = new ArrayList<Reason>();
        for (Carriage carriage : carried) {
            if (purposes.contains(carriage.purpose())) {
                covers.add(Reason.at(ReasonCode.PURPOSE_COVERS, carriage.purpose()));
                listed.addAll(carriage.reasons());
            }
        }
        List<Reason> grounds = settled.stream()
                .map(Reliance::reasons)
                .flatMap(Collection::stream)
                .toList();
        List<Reason> reasons = Stream.of(covers, listed, grounds)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new Decision.Permitted(
                purposes.stream().map(ListedPurpose::of).toList(),
                beside(examination, purposes).map(ListedPurpose::of).toList(),
                reasons,
                Duties.of(examination, settled),
                Caveats.of(reasons, examination.flow().asOf()));
    }

    /** The purposes that stand beside: declared use affairs of a use, pointers of a provision over the network. */
    private static Stream<PurposeOfUse> beside(Examination examination, List<PurposeOfUse> covering) {
        ProposedFlow flow = examination.flow();
        if (!flow.specifiedPersonalInformation()) {
            return Stream.empty();
        }
        if (flow.action() == Action.USE) {
            return NumberUseRule.declared(examination).stream().filter(purpose -> !covering.contains(purpose));
        }
        boolean network = covering.stream()
                .anyMatch(purpose -> NumberProvisionRule.numberUse(purpose) == IndividualNumberUse.NETWORK);
        return examination.table().purposes().stream()
                .filter(purpose -> network
                        && purpose.codes().map(codes -> pointsAt(codes, flow)).orElse(false));
    }

    private static boolean pointsAt(PurposeCodes codes, ProposedFlow flow) {
        return codes.numberUse() == IndividualNumberUse.NETWORK_POINTER
                && Stream.of(Coverage.ACTION, Coverage.COUNTERPARTY, Coverage.INFORMATION)
                        .allMatch(test -> test.passes(codes, flow));
    }
}
