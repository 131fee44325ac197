package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;

/**
 * 理由 — one reason of a decision: a stable code with the place in the register and in the law that it rests on.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().decide(ProposedFlow.to(Action.USE).on(LocalDate.of(2020, 9, 30)).category(5)
 * .information("CLAIM").build()).reasons().get(0).code()} is {@code NO_REVISION_IN_FORCE}. Legal source: none.
 *
 * @param code what is said
 * @param cell the cell, where one is concerned
 * @param purpose the purpose, where one is concerned
 * @param ground the ground, where one is involved
 * @param citation where it stands in the law on the day asked about
 * @param alternatives the grounds of which one is enough, this one included; empty where there is no alternative
 * @param affair the affair of the network ordinance, where one is concerned
 * @param certainty how surely a network table lists the exchange, where one was consulted
 * @param openMatter what is not formalised, where that is the reason
 */
public record Reason(
        ReasonCode code,
        Optional<CellReference> cell,
        Optional<PurposeId> purpose,
        Optional<GroundCode> ground,
        Optional<Citation> citation,
        List<GroundCode> alternatives,
        Optional<AffairNumber> affair,
        Optional<Certainty> certainty,
        Optional<OpenMatter> openMatter) {
    /** Refuses nulls and copies its list. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(citation, "citation");
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(affair, "affair");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(openMatter, "openMatter");
    }

    static Reason of(ReasonCode code) {
        return new Reason(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Reason at(ReasonCode code, PurposeOfUse concerned) {
        PurposeId id = concerned.id();
        return of(code).at(new CellReference(id.category(), id.column())).about(id);
    }

    Reason at(CellReference place) {
        return new Reason(
                code, Optional.of(place), purpose, ground, citation, alternatives, affair, certainty, openMatter);
    }

    private Reason about(PurposeId id) {
        return new Reason(code, cell, Optional.of(id), ground, citation, alternatives, affair, certainty, openMatter);
    }

    Reason resting(GroundCode on) {
        return new Reason(code, cell, purpose, Optional.of(on), citation, alternatives, affair, certainty, openMatter);
    }

    Reason cited(Optional<Citation> place) {
        return new Reason(code, cell, purpose, ground, place, alternatives, affair, certainty, openMatter);
    }

    Reason oneOf(List<GroundCode> group) {
        List<GroundCode> others = group.size() > 1 ? group : List.of();
        return new Reason(code, cell, purpose, ground, citation, others, affair, certainty, openMatter);
    }

    Reason serving(AffairNumber number) {
        return new Reason(
                code, cell, purpose, ground, citation, alternatives, Optional.of(number), certainty, openMatter);
    }

    Reason known(Certainty how) {
        return new Reason(code, cell, purpose, ground, citation, alternatives, affair, Optional.of(how), openMatter);
    }

    Reason because(OpenMatter matter) {
        return new Reason(code, cell, purpose, ground, citation, alternatives, affair, certainty, Optional.of(matter));
    }
}
