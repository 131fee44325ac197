package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 6 for the entrustment of a number affair: only to an entrustee that a statute names, an ordinary contractor never. */
final class EntrustedAffair {
    private EntrustedAffair() {}

    static Optional<Carriage> of(Examination examination, PurposeOfUse purpose) {
        ProposedFlow flow = examination.flow();
        boolean named =
                flow.action() == Action.PROVIDE && examination.law().isStatutoryEntrustee(examination.counterparty());
        if (!named) {
            return Optional.empty();
        }
        if (!ActGround.ENTRUSTMENT.isInForce(examination)) {
            return Optional.of(Carriage.refuses(purpose, ActGround.ENTRUSTMENT.notInForce(purpose)));
        }
        boolean settled = flow.information().stream()
                .allMatch(kind -> InformationKinds.standard()
                        .describe(kind)
                        .networkCategory()
                        .isPresent());
        return Optional.of(
                settled
                        ? Carriage.carries(purpose, List.of())
                        : Carriage.open(purpose, OpenMatter.KIND_WITHOUT_CATEGORY));
    }
}
