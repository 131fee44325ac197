package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 6 for USE: the category serves an affair of the Act, and the register declares the use affairs. */
final class NumberUseRule {
    private NumberUseRule() {}

    static Optional<Decision> conclude(Examination examination) {
        ProposedFlow flow = examination.flow();
        if (flow.action() != Action.USE || !flow.specifiedPersonalInformation()) {
            return Optional.empty();
        }
        int category = examination.category();
        NumberAffair affair =
                examination.table().category(category).orElseThrow().numberAffair();
        List<Reason> places = reasonsAt(examination, ReasonCode.NOT_A_NUMBER_AFFAIR);
        return switch (affair.standing()) {
            case NONE -> Optional.of(examination.refused(places));
            case OPEN -> Optional.of(examination.undetermined(reasonsAt(examination, ReasonCode.LAW_NOT_FORMALISED)));
            case SERVES -> declaredAndInForce(examination);
        };
    }

    private static Optional<Decision> declaredAndInForce(Examination examination) {
        if (declared(examination).isEmpty()) {
            return Optional.of(examination.refused(Reason.of(ReasonCode.USE_AFFAIR_NOT_DECLARED)));
        }
        return ActGround.USE.notInForce(examination).map(examination::refused);
    }

    private static List<Reason> reasonsAt(Examination examination, ReasonCode code) {
        return examination.places().stream()
                .map(place -> Reason.of(code).at(place.reference()))
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
