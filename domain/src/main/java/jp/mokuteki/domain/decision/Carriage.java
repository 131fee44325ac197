package jp.mokuteki.domain.decision;

import java.util.List;
import jp.mokuteki.domain.register.PurposeOfUse;

/** What the Act says of one covering purpose: it carries the flow, it does not, or nobody can say. */
record Carriage(PurposeOfUse purpose, Outcome outcome, List<Reason> reasons) {
    enum Outcome {
        CARRIES,
        REFUSES,
        OPEN
    }

    Carriage {
        reasons = List.copyOf(reasons);
    }

    static Carriage carries(PurposeOfUse purpose, List<Reason> reasons) {
        return new Carriage(purpose, Outcome.CARRIES, reasons);
    }

    static Carriage refuses(PurposeOfUse purpose, Reason reason) {
        return new Carriage(purpose, Outcome.REFUSES, List.of(reason));
    }

    static Carriage open(PurposeOfUse purpose, OpenMatter matter) {
        Reason reason = Reason.at(ReasonCode.LAW_NOT_FORMALISED, purpose).because(matter);
        return new Carriage(purpose, Outcome.OPEN, List.of(reason));
    }
}
