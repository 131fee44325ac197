package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 6 for USE: the category serves an affair of the Act, and the register declares the use affairs. */
final class NumberUseRule {
    private static final GroundCode TABLE = new GroundCode("MYNUMBER_USE_TABLE");

    private NumberUseRule() {}

    static Optional<Decision> conclude(Examination examination) {
        ProposedFlow flow = examination.flow();
        if (flow.action() != Action.USE || !flow.specifiedPersonalInformation()) {
            return Optional.empty();
        }
        NumberAffair.Standing standing = examination
                .table()
                .category(examination.category())
                .orElseThrow()
                .numberAffair()
                .standing();
        if (standing == NumberAffair.Standing.NONE) {
            return Optional.of(examination.refused(notAnAffair(examination)));
        }
        if (declared(examination).isEmpty()) {
            return Optional.of(examination.refused(
                    reasonsAt(examination, ReasonCode.USE_AFFAIR_NOT_DECLARED).toList()));
        }
        if (!ActGround.USE.isInForce(examination)) {
            return Optional.of(examination.refused(examination.covering().stream()
                    .map(ActGround.USE::notInForce)
                    .toList()));
        }
        return standing == NumberAffair.Standing.SERVES
                ? Optional.empty()
                : Optional.of(examination.undetermined(reasonsAt(examination, ReasonCode.LAW_NOT_FORMALISED)
                        .map(reason -> reason.because(OpenMatter.CATEGORY))
                        .toList()));
    }

    private static Stream<Reason> reasonsAt(Examination examination, ReasonCode code) {
        return examination.places().stream().map(place -> Reason.of(code).at(place.reference()));
    }

    /** No row of the table of use affairs names an affair that the category serves. */
    private static List<Reason> notAnAffair(Examination examination) {
        var citation = examination.law().citation(TABLE, examination.flow().asOf());
        return reasonsAt(examination, ReasonCode.NOT_A_NUMBER_AFFAIR)
                .map(reason -> reason.resting(TABLE).cited(citation))
                .toList();
    }

    /** The purposes by which the register declares the use affairs, whichever category they stand in. */
    static List<PurposeOfUse> declared(Examination examination) {
        return examination.table().purposes().stream()
                .filter(purpose -> purpose.codes()
                        .map(codes -> codes.numberUse() == IndividualNumberUse.USE_AFFAIR)
                        .orElse(false))
                .toList();
    }
}
