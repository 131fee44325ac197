package jp.mokuteki.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rules 1 to 5: what the register itself says. */
final class TableRules {
    private static final Set<ReasonCode> NOBODY_SAID = Set.of(ReasonCode.CELL_UNDECLARED, ReasonCode.PURPOSE_UNCODED);

    private TableRules() {}

    static Optional<Decision> revisionInForce(Examination examination) {
        return examination.revision().isPresent()
                ? Optional.empty()
                : Optional.of(examination.undetermined(Reason.of(ReasonCode.NO_REVISION_IN_FORCE)));
    }

    static Optional<Decision> lawFormalised(Examination examination) {
        ProposedFlow flow = examination.flow();
        boolean beyond = !flow.asOf().isBefore(examination.law().formalisedUntil());
        return flow.specifiedPersonalInformation() && beyond
                ? Optional.of(examination.undetermined(
                        Reason.of(ReasonCode.LAW_NOT_FORMALISED).because(OpenMatter.AMENDMENT)))
                : Optional.empty();
    }

    static Optional<Decision> outsideTheTable(Examination examination) {
        ProposedFlow flow = examination.flow();
        boolean inside = flow.counterparty()
                .map(body -> examination.law().standsInTheTable(body, flow.action()))
                .orElse(true);
        return inside ? Optional.empty() : Optional.of(examination.undetermined(outside(examination)));
    }

    /** One reason for each item of the law that speaks of such a flow, or one without. */
    private static List<Reason> outside(Examination examination) {
        LawTables law = examination.law();
        Reason bare = Reason.of(ReasonCode.OUTSIDE_THE_TABLE);
        var named = new ArrayList<Reason>();
        for (GroundCode code : law.outside(examination.counterparty(), examination.flow())) {
            law.citation(code, examination.flow().asOf())
                    .ifPresent(citation -> named.add(bare.resting(code).cited(Optional.of(citation))));
        }
        return named.isEmpty() ? List.of(bare) : named;
    }

    static Optional<Decision> purposeInTheRevision(Examination examination) {
        PurposeQuestion purpose = examination.flow().purpose();
        if (purpose instanceof PurposeQuestion.ByText asked) {
            List<Reason> reasons = List.of(Reason.of(ReasonCode.AMBIGUOUS_PURPOSE));
            return Optional.of(
                    new Decision.Undetermined(reasons, TextSearch.candidates(examination, asked.text()), List.of()));
        }
        boolean known = purpose instanceof PurposeQuestion.ById asked
                ? examination.table().purpose(asked.id()).isPresent()
                : purpose instanceof PurposeQuestion.ByCategory category
                        && examination.table().category(category.category()).isPresent();
        return known ? Optional.empty() : Optional.of(examination.refused(Reason.of(ReasonCode.NO_MATCHING_PURPOSE)));
    }

    static Optional<Decision> candidatesAndCoverage(Examination examination) {
        if (!examination.covering().isEmpty()) {
            return Optional.empty();
        }
        var reasons = new ArrayList<Reason>();
        for (Examination.Place place : examination.places()) {
            if (place.cell() instanceof Cell.DeclaredNone) {
                reasons.add(Reason.of(ReasonCode.CELL_DECLARED_NONE).at(place.reference()));
            } else if (place.cell() instanceof Cell.Undeclared) {
                reasons.add(Reason.of(ReasonCode.CELL_UNDECLARED).at(place.reference()));
            }
            for (PurposeOfUse candidate : examination.candidates(place)) {
                Coverage.firstFailure(candidate, examination.flow())
                        .ifPresent(failure -> reasons.add(Reason.at(failure, candidate)));
            }
        }
        boolean open = reasons.stream().map(Reason::code).anyMatch(NOBODY_SAID::contains);
        return Optional.of(open ? examination.undetermined(reasons) : examination.refused(reasons));
    }
}
