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
        int category = examination.category();
        NumberAffair affair =
                examination.table().category(category).orElseThrow().numberAffair();
        return switch (affair.standing()) {
            case NONE -> Optional.of(examination.refused(notAnAffair(examination)));
            case OPEN ->
                Optional.of(examination.undetermined(
                        reasonsAt(examination, ReasonCode.LAW_NOT_FORMALISED).toList()));
            case SERVES -> declaredAndInForce(examination);
        };
    }

    private static Optional<Decision> declaredAndInForce(Examination examination) {
        if (declared(examination).isEmpty()) {
            return Optional.of(examination.refused(Reason.of(ReasonCode.USE_AFFAIR_NOT_DECLARED)));
        }
        return ActGround.USE.notInForce(examination).map(examination::refused);
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
