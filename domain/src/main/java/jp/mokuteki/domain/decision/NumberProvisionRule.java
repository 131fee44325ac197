package jp.mokuteki.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 6 for PROVIDE and RECEIVE: being in the table is not enough, the Act must let the provision pass. */
final class NumberProvisionRule {
    private static final GroundCode LIMIT = new GroundCode("MYNUMBER_PROVISION_LIMIT");

    private NumberProvisionRule() {}

    static boolean speaks(ProposedFlow flow) {
        return flow.specifiedPersonalInformation() && flow.action() != Action.USE;
    }

    static Optional<Decision> conclude(Examination examination) {
        if (!speaks(examination.flow())) {
            return Optional.empty();
        }
        List<Carriage> carriages = carriages(examination);
        if (has(carriages, Carriage.Outcome.CARRIES)) {
            return Optional.empty();
        }
        List<Reason> reasons = carriages.stream()
                .map(Carriage::reasons)
                .flatMap(Collection::stream)
                .toList();
        return Optional.of(
                has(carriages, Carriage.Outcome.OPEN)
                        ? examination.undetermined(reasons)
                        : examination.refused(reasons));
    }

    private static boolean has(List<Carriage> carriages, Carriage.Outcome outcome) {
        return carriages.stream().anyMatch(carriage -> carriage.outcome() == outcome);
    }

    /** What the Act says of each purpose that could carry the flow; of each covering purpose where none could. */
    static List<Carriage> carriages(Examination examination) {
        List<PurposeOfUse> covering = examination.covering();
        List<Carriage> carriers = covering.stream()
                .flatMap(purpose -> carriage(examination, purpose).stream())
                .toList();
        return carriers.isEmpty()
                ? covering.stream()
                        .map(purpose -> Carriage.refuses(purpose, noGround(examination, purpose)))
                        .toList()
                : carriers;
    }

    private static Optional<Carriage> carriage(Examination examination, PurposeOfUse purpose) {
        return switch (numberUse(purpose)) {
            case NETWORK -> Optional.of(NetworkExchange.of(examination, purpose));
            case ENTRUSTED_AFFAIR -> EntrustedAffair.of(examination, purpose);
            default -> Optional.empty();
        };
    }

    static IndividualNumberUse numberUse(PurposeOfUse purpose) {
        return purpose.codes().orElseThrow().numberUse();
    }

    private static Reason noGround(Examination examination, PurposeOfUse purpose) {
        return Reason.at(ReasonCode.NO_ARTICLE19_GROUND, purpose)
                .resting(LIMIT)
                .cited(examination.law().citation(LIMIT, examination.flow().asOf()));
    }
}
